import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Result } from '@fortschrift/domain/result';
import type { CardsMapping, ImportPreview, ReadCard, RowProblem } from '../contract/idea-import.ts';

/** A foreign table, read and mapped. */
export type ReadTable = Pick<ImportPreview, 'kind' | 'sheets' | 'sheet' | 'columns' | 'sample'> & {
  readonly mapping: CardsMapping;
  readonly cards: readonly ReadCard[];
  readonly problems: readonly RowProblem[];
};

/** What the routes need for reading foreign files. */
export type Intake = {
  /**
   * Reads a foreign ODS, XLSX or CSV away from the main thread; `mapping` is foreign too, null for the proposed one. Fails
   * with what is wrong with the file, `wrongShape` for a mapping that does not fit it, `numberOutOfRange` (`rows`) for more
   * than 5,000 rows.
   */
  readCards(
    bytes: Uint8Array,
    asked: { readonly sheet: number; readonly mapping: unknown },
    surroundings: {
      readonly tables: readonly { readonly id: Id; readonly title: string; readonly number: number }[];
      readonly existing: readonly { readonly id: Id; readonly text: string }[];
    },
  ): Promise<Result<ReadTable, Failure>>;
};
