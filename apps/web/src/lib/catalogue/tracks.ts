import { type CatalogueColumnKey, catalogueColumns } from '@fortschrift/domain/catalogue/column';

const pick = 2.6;
const least = (key: CatalogueColumnKey) => Math.max(4.2, catalogueColumns[key].width * 1.45);

/**
 * The widths of the table's columns as CSS grid tracks, and the least width of the whole in rem: rows are laid out alike
 * without the table being measured.
 */
export function tracksOf(columns: readonly CatalogueColumnKey[]): {
  readonly tracks: string;
  readonly least: string;
} {
  const each = columns.map((key) => `minmax(${least(key).toFixed(2)}rem, ${catalogueColumns[key].width}fr)`);
  const sum = columns.reduce((all, key) => all + least(key), pick);
  return { tracks: [`${pick}rem`, ...each].join(' '), least: `${sum.toFixed(2)}rem` };
}
