import { tableLimits } from './limits.ts';
import type { SheetRows } from './sheet-rows.ts';

/** A cell that reaches down over several rows: its row as the file counts, its column from 0, and its last row. */
export type MergedCell = { readonly row: number; readonly column: number; readonly lastRow: number };

/** Longer than any theme, table or day; what is longer is somebody's text, and was said once. */
const wordsMax = 200;

/**
 * Says in every row what a person sees there: the words of a cell that reaches down stand in the rows it covers too.
 * Rows without a word of their own stay as they are, and so do cells that have words. Merging that would cost more
 * than a full table is left alone.
 */
export function withMerged(rows: SheetRows, merged: readonly MergedCell[]): SheetRows {
  if (merged.length === 0) return rows;
  const cost = merged.reduce((sum, { row, lastRow }) => sum + Math.max(0, lastRow - row), 0);
  if (cost > tableLimits.rows * 10) return rows;
  const cells = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const { row, column, lastRow } of merged) {
    const words = cells.get(row)?.[column] ?? '';
    if (words === '' || words.length > wordsMax) continue;
    for (let number = row + 1; number <= lastRow; number++) {
      const covered = cells.get(number);
      if (!covered) continue;
      while (covered.length <= column) covered.push('');
      covered[column] ||= words;
    }
  }
  return rows.map(({ number }) => ({ number, cells: cells.get(number) ?? [] }));
}
