import { plainText } from '@fortschrift/domain/rich-text';
import { measuresOf, type VersionContent } from '@fortschrift/domain/version';
import { horizonLabels, measureKindLabels } from '@fortschrift/i18n/de/labels';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { officeWords } from '@fortschrift/i18n/export/office-words';
import { extractContent } from './concept-extract.ts';
import type { ConceptInput } from './concept-input.ts';
import { csvFile } from './csv.ts';
import type { TableFormat } from './file-job.ts';
import { odsFile } from './ods.ts';
import type { Sheet, SheetColumn, SheetKind } from './sheet.ts';

const words = officeWords.catalogue;

/** Every measure of a version with all its fields, one a row, in print order. Numbers are those frozen in the version. */
export function catalogueSheet(content: VersionContent, behind: ConceptInput['behind'] = {}): Sheet {
  return {
    name: words.name,
    columns,
    rows: measuresOf(content).map(({ chapter, goal, measure }) => [
      measure.number,
      measure.title,
      chapter.title,
      chapter.number === '' ? null : Number(chapter.number),
      goal?.number ?? null,
      goal?.title ?? null,
      measureKindLabels[measure.kind],
      plainText(measure.situation),
      plainText(measure.description),
      measure.targetGroups,
      measure.lead,
      measure.partners,
      firstOf(measure.start),
      lastOf(measure.end),
      measure.horizon === null ? null : horizonLabels[measure.horizon],
      measure.cost,
      measure.funding,
      measure.indicators,
      measure.flagship,
      measure.quickWin,
      measure.origins.length,
      behind[measure.id] ?? 0,
      measure.id,
    ]),
  };
}

/** A version, or an extract of it -> its catalogue as a file. */
export function conceptCatalogue(input: ConceptInput, format: TableFormat): Uint8Array {
  const { version, county, extract } = input;
  const content = extract === undefined ? input.content : extractContent(input.content, extract);
  const sheet = catalogueSheet(content, input.behind);
  if (format === 'csv') return csvFile(sheet);
  return odsFile([sheet], {
    title: content.title,
    author: county.name,
    description: conceptPrint.version(content.label),
    madeAt: version.frozenAt,
  });
}

const column = (title: string, kind: SheetKind, width: number): SheetColumn => ({ title, kind, width });

const columns: readonly SheetColumn[] = [
  column(words.number, 'text', 2),
  column(words.title, 'text', 7),
  column(words.chapter, 'text', 5),
  column(words.field, 'number', 2),
  column(words.goalNumber, 'text', 2),
  column(words.goal, 'text', 6),
  column(words.kind, 'text', 3),
  column(words.situation, 'text', 8),
  column(words.description, 'text', 8),
  column(words.targetGroups, 'text', 4),
  column(words.lead, 'text', 4),
  column(words.partners, 'text', 4),
  column(words.start, 'date', 2.5),
  column(words.end, 'date', 2.5),
  column(words.horizon, 'text', 3),
  column(words.cost, 'text', 4),
  column(words.funding, 'text', 4),
  column(words.indicators, 'text', 5),
  column(words.flagship, 'boolean', 2.5),
  column(words.quickWin, 'boolean', 2.5),
  column(words.origins, 'number', 2),
  column(words.ideasBehind, 'number', 2),
  column(words.id, 'text', 5),
];

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
