import { describe, expect, it } from 'vitest';
import { tableLimits } from './limits.ts';
import { withMerged } from './merged-cells.ts';

const rows = [
  { number: 2, cells: ['Mehr Busse', 'Wohnen', ''] },
  { number: 3, cells: ['Ein Garten'] },
  { number: 5, cells: ['Kurse', 'Bildung'] },
];

describe('cells that reach down', () => {
  it('say the same in the rows they cover, and nothing where somebody wrote', () => {
    const said = withMerged(rows, [{ row: 2, column: 1, lastRow: 5 }]);
    expect(said.map(({ number, cells }) => [number, cells[1]])).toEqual([
      [2, 'Wohnen'],
      [3, 'Wohnen'],
      [5, 'Bildung'],
    ]);
    expect(rows[1]?.cells).toEqual(['Ein Garten']);
  });

  it('make no row out of nothing, and repeat no long text', () => {
    const letter = { number: 2, cells: ['x'.repeat(201), 'a'] };
    expect(
      withMerged([letter, { number: 3, cells: ['', 'b'] }], [{ row: 2, column: 0, lastRow: 9 }]),
    ).toEqual([letter, { number: 3, cells: ['', 'b'] }]);
  });

  it('that would cost more than a table are left alone', () => {
    const many = Array.from({ length: 30 }, () => ({ row: 2, column: 1, lastRow: tableLimits.rows }));
    expect(withMerged(rows, many)).toBe(rows);
  });
});
