import { organisationKey } from '../organisation.ts';
import {
  type CatalogueColumnKey,
  catalogueColumnKeys,
  catalogueColumns,
  isCatalogueColumn,
  usualColumns,
} from './column.ts';
import type { CatalogueRow } from './row.ts';

/** What a table shows: words to find, values to keep by column, the order, and the columns. */
export type CatalogueQuery = {
  readonly text: string;
  /** Rows stay whose cell has one of the tokens; columns that are not named keep everything. */
  readonly filters: { readonly [key in CatalogueColumnKey]?: readonly string[] };
  readonly sort: { readonly column: CatalogueColumnKey; readonly descending: boolean };
  readonly columns: readonly CatalogueColumnKey[];
};

/** Token of a cell in which nothing stands; for what is missing: nothing is. */
export const emptyToken = '';
/** Token of a list of codes in which anything stands. */
export const someToken = '*';

/** Everything, in print order, in the usual columns. */
export const plainQuery: CatalogueQuery = {
  text: '',
  filters: {},
  sort: { column: 'number', descending: false },
  columns: usualColumns,
};

const limits = { text: 200, values: 60, value: 300 } as const;

/** The tokens by which a cell can be kept: the codes of a list, `yes` or `no`, the words as they compare. */
export function tokensOf(row: CatalogueRow, key: CatalogueColumnKey): readonly string[] {
  const cell = row.cells[key];
  if (typeof cell === 'boolean') return [cell ? 'yes' : 'no'];
  if (cell === null || cell === '') return [emptyToken];
  if (typeof cell === 'object') return cell.length === 0 ? [emptyToken] : [someToken, ...cell];
  return [catalogueColumns[key].kind === 'choice' ? String(cell) : organisationKey(String(cell))];
}

/**
 * Foreign pairs of an address or a saved view -> what to show. What is unknown or too long is left out: an address of
 * another year still opens. Never fails.
 */
export function parseCatalogueQuery(pairs: Iterable<readonly [string, string]>): CatalogueQuery {
  let { text, sort, columns } = plainQuery;
  const filters: { [key in CatalogueColumnKey]?: string[] } = {};
  for (const [name, value] of pairs) {
    if (value.length > limits.value && name !== 'spalten') continue;
    if (name === 'suche') text = value.slice(0, limits.text);
    if (name === 'ordnung') {
      const column = value.replace(/^-/, '');
      if (isCatalogueColumn(column)) sort = { column, descending: value.startsWith('-') };
    }
    if (name === 'spalten') {
      const chosen = [...new Set(value.slice(0, 1000).split(','))].filter(isCatalogueColumn);
      if (chosen.length > 0) columns = chosen;
    }
    if (isCatalogueColumn(name) && catalogueColumns[name].filter === true) {
      const values = filters[name] ?? [];
      if (values.length < limits.values && !values.includes(value)) filters[name] = [...values, value];
    }
  }
  return { text, filters, sort, columns };
}

/** What to show -> pairs for an address, as few as say it; the same query gives the same pairs. */
export function writeCatalogueQuery(query: CatalogueQuery): readonly (readonly [string, string])[] {
  const { text, filters, sort, columns } = query;
  const order = `${sort.descending ? '-' : ''}${sort.column}`;
  return [
    ...(text.trim() === '' ? [] : [['suche', text.trim()] as const]),
    ...catalogueColumnKeys.flatMap((key) => (filters[key] ?? []).map((value) => [key, value] as const)),
    ...(order === plainQuery.sort.column ? [] : [['ordnung', order] as const]),
    ...(columns.join() === usualColumns.join() ? [] : [['spalten', columns.join()] as const]),
  ];
}
