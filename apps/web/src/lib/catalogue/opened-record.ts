import type { CatalogueColumnKey } from '@fortschrift/domain/catalogue/column';
import type { Id } from '@fortschrift/domain/id';

/** A goal or measure opened from the catalogue, and the field it was opened at. */
export type OpenedRecord = { readonly id: Id; readonly chapterId: Id; readonly field?: string };

/** Fields of the editor behind columns that are not called like them. */
const fields: { readonly [key in CatalogueColumnKey]?: string } = {
  goalNumber: 'goal',
  goal: 'goal',
  indicatorTitles: 'indicators',
  indicators: 'indicators',
  situation: 'situation',
  description: 'description',
  missing: 'draftState',
};

/** The field of the editor a column leads to; undefined for its beginning. */
export function fieldOfColumn(key: CatalogueColumnKey): string | undefined {
  return fields[key];
}
