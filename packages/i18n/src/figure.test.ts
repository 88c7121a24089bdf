import type { ShownFigure } from '@fortschrift/domain/figure';
import { plainText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import { figuresText, figureTrend } from './de/figure.ts';

const figure = (unit: string, ...values: ShownFigure['values']): ShownFigure => ({
  ...{ id: 'f', label: 'Einbürgerungen', unit, values, source: 'Kreis', link: 'https://a.example', note: '' },
});

describe('a Kennzahl in words', () => {
  it('tells how far it went, shares in percentage points', () => {
    const persons = figure('Personen', { period: '2018', value: 12900 }, { period: '2024', value: 17400 });
    expect(figureTrend(persons)).toBe(
      'Von 12.900 (2018) auf 17.400 (2024): plus 4.500 Personen oder 34,9 Prozent.',
    );
    const share = figure('Prozent', { period: '2020', value: 25.1 }, { period: '2024', value: 21.4 });
    expect(figureTrend(share)).toBe('Von 25,1 (2020) auf 21,4 (2024): minus 3,7 Prozentpunkte.');
    expect(figureTrend(figure('', { period: '1', value: 2 }, { period: '2', value: 2 }))).toContain(
      'unverändert',
    );
    expect(figureTrend(figure('', { period: '1', value: 2 }))).toBe('');
  });

  it('is a table with heads of columns and rows, and never the hidden count', () => {
    const text = figuresText([figure('Personen', { period: '2021', value: null, small: true })]);
    expect(plainText(text)).toContain('2021\tunter 10');
    const table = text.content.find((block) => block.type === 'table');
    expect(table?.content.map((row) => row.content.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableHeader', 'tableCell'],
    ]);
    expect(figuresText(undefined).content).toEqual([]);
  });
});
