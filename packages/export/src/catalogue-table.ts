import {
  type CatalogueCell,
  type CatalogueColumnKey,
  columnsFor,
  printedColumns,
} from '@fortschrift/domain/catalogue/column';
import { type CatalogueRow, catalogueRow } from '@fortschrift/domain/catalogue/row';
import { versionSources } from '@fortschrift/domain/catalogue/source';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { formatDay } from '@fortschrift/i18n/date';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { extractContent } from './concept-extract.ts';
import type { ConceptInput } from './concept-input.ts';
import { extractWords } from './extract-words.ts';

/** A table of measures as it was chosen: its columns and rows in order, and what it says about itself. */
export type CatalogueTable = {
  /** The concept's title. */
  readonly title: string;
  readonly county: string;
  /** Which state: a version with its Stand, or the moment it was written out at. */
  readonly mark: string;
  /** What narrowed it down, one line each; none for everything. */
  readonly chosen: readonly string[];
  readonly columns: readonly CatalogueColumnKey[];
  readonly rows: readonly CatalogueRow[];
  /** How the concept calls its levels; left out where they have their usual names. */
  readonly levels?: LevelNames;
  /** Measures there are in all. */
  readonly total: number;
  /** Whether the rows stand in print order, chapter by chapter. */
  readonly inOrder: boolean;
  /** Unix milliseconds, written into the file as its date. */
  readonly madeAt: number;
};

/**
 * A version, or an extract of it, as a table in print order. `printed` has the columns A4 across can hold, else every
 * column there is.
 */
export function versionTable(input: ConceptInput, printed: boolean): CatalogueTable {
  const { version, county, extract } = input;
  const content = extract === undefined ? input.content : extractContent(input.content, extract);
  const rows = versionSources(content, input.behind).map(catalogueRow);
  return {
    title: content.title,
    county: county.name,
    mark: `${conceptPrint.version(content.label)} · ${conceptPrint.asOf(formatDay(content.stand))}`,
    chosen: extractWords(input),
    columns: printed
      ? printedColumns.filter((key) => rows.some(({ cells }) => says(cells[key])))
      : columnsFor(false),
    rows,
    ...(content.levels ? { levels: content.levels } : {}),
    total: versionSources(input.content, {}).length,
    inOrder: true,
    madeAt: version.frozenAt,
  };
}

function says(cell: CatalogueCell): boolean {
  return typeof cell === 'object' ? cell !== null && cell.length > 0 : cell !== '';
}
