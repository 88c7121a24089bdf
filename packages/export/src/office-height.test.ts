import { describe, expect, it } from 'vitest';
import { fitsOfficePage, isShortTable, officeRowHeights, wholeRows } from './office-height.ts';
import { germanParagraph } from './print-blocks.ts';

const columns = [
  { title: 'Angabe', width: 1 },
  { title: 'Inhalt', width: 3 },
];
const words = (count: number) => [germanParagraph('Gemeinden und Vereine laden ein. '.repeat(count))];
const rows = (count: number, each: number) =>
  Array.from({ length: count }, () => [[germanParagraph('Ziel')], words(each)]);

describe('the height of a table in ODT and DOCX', () => {
  it('is never less than what LibreOffice makes of it: 6.9 mm for a line, 4 mm for each that follows', () => {
    const [one = 0, many = 0] = officeRowHeights({ columns, rows: [...rows(1, 1), ...rows(1, 30)] });
    expect(one).toBeGreaterThan(6.9);
    expect(one).toBeLessThan(9);
    // 990 letters, of which a line of 121 mm holds about 72.
    expect(many).toBeGreaterThan(6.9 + 13 * 4);
    expect(many).toBeLessThan(100);
  });

  it('says which tables stay whole, and which rows where the table does not', () => {
    expect(isShortTable({ columns, rows: rows(5, 1) })).toBe(true);
    expect(isShortTable({ columns, rows: rows(20, 1) })).toBe(false);
    expect(fitsOfficePage({ columns, rows: rows(20, 1) })).toBe(true);
    expect(fitsOfficePage({ columns, rows: rows(60, 1) })).toBe(false);
    expect(wholeRows({ columns, rows: [...rows(1, 1), ...rows(1, 60)] })).toEqual([true, false]);
  });

  it('is less on a page that lies across', () => {
    const table = { columns, rows: rows(1, 20) };
    expect(officeRowHeights(table, true)[0]).toBeLessThan(officeRowHeights(table)[0] ?? 0);
  });
});
