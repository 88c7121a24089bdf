import { type Failure, failure } from '@fortschrift/domain/failure';
import { tableLimits } from './limits.ts';

/** The rows of a sheet that are not empty, each cut after its last cell with a word in it. */
export type SheetRows = readonly { readonly number: number; readonly cells: readonly string[] }[];

/** What a reader of one format gives. */
export type SheetFile = { readonly sheets: readonly string[]; readonly rows: SheetRows };

/** Collects rows as a reader meets them; refuses as soon as there are too many. */
export type RowCollector = {
  /** Adds a row under its number in the file; an empty one counts for nothing. */
  add(number: number, cells: readonly string[], repeated?: number): Failure | undefined;
  readonly rows: SheetRows;
};

/** A collector with the limits for tables: 20,000 rows besides the headings, 200 columns, 20 million characters. */
export function createRowCollector(): RowCollector {
  const rows: { number: number; cells: readonly string[] }[] = [];
  let characters = 0;
  return {
    rows,
    add(number, cells, repeated = 1) {
      const kept = withoutTail(cells);
      if (kept.length === 0) return undefined;
      if (kept.length > tableLimits.columns)
        return failure('fileTooLarge', { limit: tableLimits.columns, count: kept.length });
      const length = kept.reduce((sum, cell) => sum + cell.length, 0);
      if (kept.some((cell) => cell.length > tableLimits.cellCharacters))
        return failure('fileTooLarge', { limit: tableLimits.cellCharacters });
      const count = rows.length + repeated - 1;
      if (count > tableLimits.rows) return failure('fileTooLarge', { limit: tableLimits.rows, count });
      characters += length * repeated;
      if (characters > tableLimits.characters)
        return failure('fileTooLarge', { limit: tableLimits.characters });
      for (let offset = 0; offset < repeated; offset++) rows.push({ number: number + offset, cells: kept });
      return undefined;
    },
  };
}

function withoutTail(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
