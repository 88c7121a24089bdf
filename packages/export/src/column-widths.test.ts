import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('widths of columns', () => {
  const heads = ['Nummer', 'Titel', 'Raum', 'Kosten'];
  const row = ['1.1.1', 'Sprachkurse mit Kinderbetreuung an vier Orten', '', '148.000 €'];

  it('give no column less than its longest word', () => {
    const widths = columnWidths(heads, [row, ['1.1.2', 'Kurse', 'Gemeindeverwaltungsverband', '']]);
    expect(widths[0]).toBeGreaterThan('Nummer'.length);
    expect(widths[1]).toBeGreaterThan('Kinderbetreuung'.length);
    expect(widths[2]).toBeGreaterThan('Gemeindeverwaltungsverband'.length);
  });

  it('leave an empty column no more than its head, and the longest texts the most', () => {
    const [, title = 0, area, cost = 0] = columnWidths(heads, [row, row]);
    expect(area).toBeCloseTo('Raum'.length * 1.35 + 3);
    expect(title).toBeGreaterThan(2 * cost);
  });

  it('give a few long texts the room many short ones do not need', () => {
    const many = Array.from({ length: 20 }, () => ['Freiwilligenagentur Ellerwerder', '']);
    const long = 'Ellerwerder, Lindhorn, Samtgemeinde Moorlage, Samtgemeinde Steinwohld';
    const rest = Array(6).fill('Angabe zum Ort');
    const [lead = 0, area = 0] = columnWidths(
      ['Federführung', 'Raum', ...Array(6).fill('Weiteres')],
      [...many, ['Stelle', long], ['Stelle', long], ['Stelle', long]].map((row) => [...row, ...rest]),
    );
    expect(area).toBeGreaterThan(lead * 0.9);
  });

  it('are shares of what there is where the words alone need more', () => {
    const widths = columnWidths(Array(12).fill('Wirtschaftsförderungen'), []);
    expect(new Set(widths).size).toBe(1);
    expect(columnWidths([], [])).toEqual([]);
  });
});
