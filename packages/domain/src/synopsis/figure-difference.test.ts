import { expect, it } from 'vitest';
import type { ShownFigure } from '../figure.ts';
import { figureDifference } from './figure-difference.ts';

const figure = (id: string, years: readonly number[]): ShownFigure => ({
  ...{ id, label: `Kennzahl ${id}`, unit: 'Personen', source: 'Landesamt', link: '', note: '' },
  values: years.map((year) => ({ period: String(year), value: year * 10 })),
});
const years = Array.from({ length: 30 }, (_, index) => 1990 + index);
const told = (before: readonly ShownFigure[], after: readonly ShownFigure[]) => {
  const found = figureDifference(before, after);
  return (
    found && [
      found.lines.map(({ kind, pieces }) => `${kind} ${pieces.map(({ text }) => text).join('')}`),
      found.unchanged,
    ]
  );
};

it('says nothing where nothing is different, or only the order', () => {
  const [a, b] = [figure('a', years), figure('b', years)];
  expect(told([a, b], [{ ...a }, { ...b }])).toBeNull();
  expect(told([a, b], [b, a])).toBeNull();
});

it('names what a new value belongs to, and counts the others instead of printing them', () => {
  const a = figure('a', years);
  const more = { ...a, values: [...a.values, { period: '2026', value: 5 }] };
  expect(told([a, figure('b', years)], [more, figure('b', years)])).toEqual([
    ['same Kennzahl a', 'inserted 2026: 5 Personen'],
    60,
  ]);
});

it('keeps the values of one that was renamed, and writes out those that come and go', () => {
  const a = figure('a', [2024, 2025]);
  const found = figureDifference(
    [a, figure('b', [2020])],
    [{ ...a, label: 'Anders gezählt' }, figure('c', [])],
  );
  expect(found?.unchanged).toBe(2);
  const kinds = found?.lines.map(({ kind }) => kind);
  expect(kinds?.filter((kind) => kind === 'same')).toEqual([]);
  expect(
    found?.lines.some(
      ({ kind, pieces }) => kind === 'deleted' && pieces[0]?.text === '2020: 20.200 Personen',
    ),
  ).toBe(true);
});

it('tells a small count that is hidden from one that is not known', () => {
  const a = figure('a', [2024]);
  const hidden = { ...a, values: [{ period: '2024', value: null, small: true as const }] };
  const none = { ...a, values: [{ period: '2024', value: null }] };
  expect(figureDifference([hidden], [none])?.lines).toHaveLength(2);
});
