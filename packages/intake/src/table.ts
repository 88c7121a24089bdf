import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { readCsv } from './csv.ts';
import { openFile } from './kind.ts';
import { tableLimits } from './limits.ts';
import { readOds } from './ods.ts';
import type { SheetFile, SheetRows } from './sheet-rows.ts';
import { readXlsx } from './xlsx.ts';

/** A foreign table as plain words. Every row has as many cells as there are columns. */
export type Table = {
  /** The cells of the first row that is not empty; a column without heading has the empty text. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row of each of `rows` in the file, counted from 1 as its program shows it. */
  readonly rowNumbers: readonly number[];
  /** The row the columns stand in, counted the same way. */
  readonly columnsRow: number;
};

/** A table file: the names of its sheets, and the one that was read. */
export type TableFile = {
  readonly kind: 'csv' | 'ods' | 'xlsx';
  /** In the order of the file; a CSV has one without a name. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly table: Table;
};

/**
 * Foreign bytes -> one sheet of a CSV, ODS or XLSX file; without a choice (index from 0) the first one. Cells are the words
 * a person sees, dates YYYY-MM-DD; formulas are not computed, the value saved with them counts. Empty rows and
 * empty columns at the end are left out. At most 20,000 rows and 200 columns.
 * Fails with `notFound` (no such sheet), `fileEmpty`, `fileTooLarge` (limit and count of rows, columns or characters),
 * `fileKindUnknown` (also for texts), or as `openFile` does. Never throws.
 */
export function readTable(bytes: Uint8Array, sheet = 0): Result<TableFile, Failure> {
  const file = openFile(bytes);
  if (!file.ok) return file;
  const { kind } = file.value;
  if (kind === 'odt' || kind === 'docx') return failed(failure('fileKindUnknown'));
  const read: Result<SheetFile, Failure> =
    file.value.kind === 'csv'
      ? readCsv(file.value.bytes)
      : kind === 'ods'
        ? readOds(file.value.archive, sheet)
        : readXlsx(file.value.archive, sheet);
  if (!read.ok) return read;
  const { sheets, rows } = read.value;
  if (!Number.isInteger(sheet) || sheet < 0 || sheet >= sheets.length) return failed(failure('notFound'));
  const table = tableOf(rows);
  return table.ok ? ok({ kind, sheets, sheet, table: table.value }) : table;
}

function tableOf(rows: SheetRows): Result<Table, Failure> {
  const [first, ...rest] = rows;
  if (!first) return failed(failure('fileEmpty'));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > tableLimits.columns)
    return failed(failure('fileTooLarge', { limit: tableLimits.columns, count: width }));
  const full = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? '');
  return ok({
    columns: full(first.cells),
    rows: rest.map(({ cells }) => full(cells)),
    rowNumbers: rest.map(({ number }) => number),
    columnsRow: first.number,
  });
}
