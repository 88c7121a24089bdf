import {
  type CatalogueColumnKey,
  type CatalogueKind,
  catalogueColumns,
} from '@fortschrift/domain/catalogue/column';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import { cellWords, columnTitle } from '@fortschrift/i18n/de/catalogue-cells';
import { cataloguePrintFor } from '@fortschrift/i18n/level-labels';
import type { CatalogueTable } from './catalogue-table.ts';
import type { Sheet, SheetKind, SheetValue } from './sheet.ts';

const kinds: { readonly [kind in CatalogueKind]: SheetKind } = {
  text: 'text',
  long: 'text',
  number: 'number',
  euro: 'number',
  month: 'date',
  flag: 'boolean',
  choice: 'text',
  codes: 'text',
};

/** A table of measures -> a spreadsheet, one measure a row. Months are days: the first of a beginning, the last of an end. */
export function catalogueSheet({
  columns,
  rows,
  levels,
}: Pick<CatalogueTable, 'columns' | 'rows' | 'levels'>): Sheet {
  return {
    name: cataloguePrintFor(levels).name,
    columns: columns.map((key) => ({
      title: columnTitle(key, levels),
      kind: kinds[catalogueColumns[key].kind],
      width: catalogueColumns[key].width,
    })),
    rows: rows.map((row) => columns.map((key) => sheetValue(row, key))),
  };
}

function sheetValue({ cells }: CatalogueRow, key: CatalogueColumnKey): SheetValue {
  const cell = cells[key];
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (catalogueColumns[key].kind === 'month' && typeof cell === 'string')
    return key === 'end' ? lastOf(cell) : firstOf(cell);
  return cellWords(key, cell);
}

const month = /^(\d{4})-(\d{2})$/;

/** A month -> its first day, to sort and reckon with; as it came when it is none. */
function firstOf(text: string): string {
  return month.test(text) ? `${text}-01` : text;
}

/** A month -> its last day; as it came when it is none. */
function lastOf(text: string): string {
  const [, year, number] = month.exec(text) ?? [];
  if (year === undefined || number === undefined) return text;
  return new Date(Date.UTC(Number(year), Number(number), 0)).toISOString().slice(0, 10);
}
