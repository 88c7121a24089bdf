import type { Id } from '../id.ts';
import {
  type CatalogueCell,
  type CatalogueColumnKey,
  catalogueColumnKeys,
  catalogueColumns,
} from './column.ts';
import type { CatalogueSource } from './source.ts';

/** A measure as a row of a table: what stands in each column, and where it is written. */
export type CatalogueRow = {
  readonly id: Id;
  readonly chapterId: Id;
  readonly cells: { readonly [key in CatalogueColumnKey]: CatalogueCell };
};

/** A measure -> its row. */
export function catalogueRow(source: CatalogueSource): CatalogueRow {
  const cells = Object.fromEntries(catalogueColumnKeys.map((key) => [key, catalogueColumns[key].of(source)]));
  // Every key of the list was just given a cell.
  return { id: source.measure.id, chapterId: source.chapter.id, cells: cells as CatalogueRow['cells'] };
}
