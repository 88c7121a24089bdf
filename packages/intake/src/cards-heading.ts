import { kindAsked, kindNamed, useNamed } from './cards-words.ts';
import type { Table } from './table.ts';

/** Rows above the headings that are looked at: a title, who exported it, when. */
const prefaceMax = 6;

/**
 * A table of cards without what its program wrote above the headings: rows in which only the first column has words,
 * followed by one that names at least two columns, one of them by a word we know. Any other table is given back as it
 * is. Rows keep their numbers in the file.
 */
export function withoutPreface(table: Table): Table {
  if (table.columns.length < 2 || !isPreface(table.columns)) return table;
  const at = table.rows.slice(0, prefaceMax).findIndex((row) => !isPreface(row));
  const heading = table.rows[at];
  if (!heading?.some(isKnown)) return table;
  return {
    columns: heading,
    rows: table.rows.slice(at + 1),
    rowNumbers: table.rowNumbers.slice(at + 1),
    columnsRow: table.rowNumbers[at] ?? table.columnsRow,
  };
}

function isPreface(cells: readonly string[]): boolean {
  return cells.every((cell, index) => (index === 0 ? cell !== '' : cell === ''));
}

function isKnown(cell: string): boolean {
  return useNamed(cell) !== null || kindNamed(cell) !== null || kindAsked(cell) !== null;
}
