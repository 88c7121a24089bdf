import { catalogueColumns } from '@fortschrift/domain/catalogue/column';
import { columnTitle } from '@fortschrift/i18n/de/catalogue-cells';
import { cataloguePrintFor } from '@fortschrift/i18n/level-labels';
import { catalogueDocument } from './catalogue-document.ts';
import { catalogueSheet } from './catalogue-sheet.ts';
import type { CatalogueTable } from './catalogue-table.ts';
import { csvFile } from './csv.ts';
import { odsFile } from './ods.ts';
import { officeCharacters } from './office-characters.ts';
import type { PrintDocument } from './print-document.ts';

/** A table of measures as ODS, CSV or JSON: the same bytes each time. */
export function catalogueFile(table: CatalogueTable, format: 'ods' | 'csv' | 'json'): Uint8Array {
  if (format === 'json') return new TextEncoder().encode(catalogueJson(table));
  const sheet = catalogueSheet(table);
  if (format === 'csv') return csvFile(sheet);
  return odsFile([sheet], {
    title: cataloguePrintFor(table.levels).title(table.title),
    author: table.county,
    description: table.mark,
    madeAt: table.madeAt,
  });
}

/** The same for `odtFile`, `docxFile` and `htmlPage`, in all characters office programs know. */
export function catalogueOffice(table: CatalogueTable): PrintDocument {
  return catalogueDocument(table, officeCharacters);
}

/**
 * A table of measures for other programs: what it is, its columns with their German heads, and the measures with codes where
 * a column has a closed list. The canonical JSON of a version is another thing: this one is for reckoning, not for proof.
 */
function catalogueJson({
  title,
  county,
  mark,
  chosen,
  columns,
  rows,
  total,
  levels,
}: CatalogueTable): string {
  return `${JSON.stringify(
    {
      format: 'fortschrift-catalogue/1',
      county,
      concept: title,
      state: mark,
      chosen,
      total,
      columns: columns.map((key) => ({
        key,
        title: columnTitle(key, levels),
        kind: catalogueColumns[key].kind,
      })),
      measures: rows.map(({ cells }) => Object.fromEntries(columns.map((key) => [key, cells[key]]))),
    },
    null,
    1,
  )}\n`;
}
