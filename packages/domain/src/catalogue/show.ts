import { preparedSearch } from '../search.ts';
import {
  type CatalogueCell,
  type CatalogueColumnKey,
  catalogueColumnKeys,
  catalogueColumns,
} from './column.ts';
import { type CatalogueQuery, tokensOf } from './query.ts';
import type { CatalogueRow } from './row.ts';

const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
const searched = catalogueColumnKeys.filter((key) =>
  (['text', 'long'] as const).some((kind) => kind === catalogueColumns[key].kind && key !== 'id'),
);

/** Rows that can be looked through again and again: what is to be compared is made ready once. */
export type PreparedRow = { readonly row: CatalogueRow; readonly finds: (search: string) => boolean };

/** Makes rows ready to be shown. */
export function prepareRows(rows: readonly CatalogueRow[]): readonly PreparedRow[] {
  return rows.map((row) => {
    const texts = searched.map((key) => String(row.cells[key] ?? ''));
    return { row, finds: preparedSearch(...texts) };
  });
}

/**
 * The rows a query keeps, in its order. Cells in which nothing stands come last either way; what is the same stays in print
 * order. Pure: the page, the files and the shell show the same.
 */
export function shownRows(prepared: readonly PreparedRow[], query: CatalogueQuery): readonly CatalogueRow[] {
  const wanted = catalogueColumnKeys.flatMap((key) => {
    const tokens = query.filters[key];
    return tokens === undefined || tokens.length === 0 ? [] : [{ key, tokens: new Set(tokens) }];
  });
  const kept = prepared.filter(
    ({ row, finds }) =>
      wanted.every(({ key, tokens }) => tokensOf(row, key).some((token) => tokens.has(token))) &&
      (query.text.trim() === '' || finds(query.text)),
  );
  const { column, descending } = query.sort;
  const rows = kept.map(({ row }) => row);
  if (column === 'number' && !descending) return rows;
  return rows.toSorted((a, b) => compareCells(a.cells[column], b.cells[column], column, descending));
}

function compareCells(
  a: CatalogueCell,
  b: CatalogueCell,
  column: CatalogueColumnKey,
  descending: boolean,
): number {
  const [noneA, noneB] = [isEmpty(a), isEmpty(b)];
  if (noneA || noneB) return Number(noneA) - Number(noneB);
  const order = orderOf(a, b, catalogueColumns[column].choices);
  return descending ? -order : order;
}

function orderOf(a: CatalogueCell, b: CatalogueCell, choices: readonly string[] | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(b) - Number(a);
  if (typeof a === 'object' && typeof b === 'object') return (a?.length ?? 0) - (b?.length ?? 0);
  if (choices) return choices.indexOf(String(a)) - choices.indexOf(String(b));
  return collator.compare(String(a), String(b));
}

function isEmpty(cell: CatalogueCell): boolean {
  return cell === null || cell === '' || (typeof cell === 'object' && cell.length === 0);
}

/** A value by which rows can be kept, how it reads, and how many rows have it. */
export type FilterValue = { readonly token: string; readonly cell: string; readonly count: number };

/**
 * What stands in a column, each once as it was written first, with how many rows have it: codes in their own order, words
 * in German order, empty last.
 */
export function filterValues(rows: readonly CatalogueRow[], key: CatalogueColumnKey): readonly FilterValue[] {
  const found = new Map<string, { cell: string; count: number }>();
  for (const row of rows) {
    for (const token of tokensOf(row, key)) {
      const known = found.get(token);
      if (known) known.count++;
      else found.set(token, { cell: wordOf(row.cells[key], token), count: 1 });
    }
  }
  const { choices } = catalogueColumns[key];
  return [...found]
    .map(([token, { cell, count }]) => ({ token, cell, count }))
    .toSorted((a, b) => {
      if (a.token === '' || b.token === '') return Number(a.token === '') - Number(b.token === '');
      return choices ? choices.indexOf(a.token) - choices.indexOf(b.token) : collator.compare(a.cell, b.cell);
    });
}

function wordOf(cell: CatalogueCell, token: string): string {
  return typeof cell === 'string' ? cell.trim() : token;
}
