import type { Files } from '@fortschrift/api/ports/files';
import { columnsFor } from '@fortschrift/domain/catalogue/column';
import { prepareRows, shownRows } from '@fortschrift/domain/catalogue/show';
import type { ExportOrder } from '@fortschrift/domain/export-order';
import type { Letterhead } from '@fortschrift/domain/letterhead';
import { calendarFile } from '@fortschrift/export/calendar';
import { type CatalogueTable, versionTable } from '@fortschrift/export/catalogue-table';
import type { ConceptInput } from '@fortschrift/export/concept-input';
import { figureSheet } from '@fortschrift/export/figure-sheet';
import type { FileJob, TextFormat } from '@fortschrift/export/file-job';
import { createPrinter, printerLimits } from '@fortschrift/export/printer';
import { formatDay, formatMoment } from '@fortschrift/i18n/date';
import { chosenWords } from '@fortschrift/i18n/de/catalogue-cells';
import { cataloguePrint } from '@fortschrift/i18n/export/catalogue-print';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { figureSheetWords } from '@fortschrift/i18n/export/figure-sheet';
import { fileParts } from '@fortschrift/i18n/export/file-parts';

type Shown = Parameters<Files['catalogue']>[1];

/** Longer than the slowest PDF of 600 measures on two busy cores; a few files are asked for again and again. */
const limits = { ...printerLimits, timeLimit: 120_000, kept: 8 };

/** Plugs the export room into the api; files are made by a printer of its own, one at a time. */
export function plugFiles(): Files {
  const print = createPrinter(limits);
  return {
    calendar: calendarFile,
    ofVersion: (order, source, { signal, tell } = {}) => print(jobOf(order, source), signal, tell),
    synopsis: ({ format }, { letterhead, ...source }, { signal, tell } = {}) => {
      if (!isText(format)) throw new Error(`a synopsis is not made as ${format}`);
      return print(
        { what: 'synopsis', format, letterhead, input: { ...source, everything: false } },
        signal,
        tell,
      );
    },
    catalogue: (format, shown, signal) =>
      print({ what: 'catalogue', format, letterhead: shown.letterhead, input: tableOf(shown) }, signal),
    partName({ what, chapterIds, lead, area }) {
      const named = area === undefined ? '' : fileParts.area(area);
      const part = lead !== null ? fileParts.lead(lead) : chapterIds === null ? named : fileParts.extract;
      return [fileParts[what], part].filter(Boolean).join(' ');
    },
  };
}

/** What the page shows -> the same for a file: the same columns, rows and order. */
function tableOf({ title, county, version, query, all, now, levels }: Shown): CatalogueTable {
  const madeAt = version?.frozenAt ?? now;
  return {
    title,
    county,
    mark: version
      ? `${conceptPrint.version(version.label)} · ${conceptPrint.asOf(formatDay(version.stand))}`
      : cataloguePrint.draft(formatMoment(now)),
    chosen: chosenWords(query, all, levels),
    ...(levels ? { levels } : {}),
    columns: query.columns.filter((key) => columnsFor(version === null).includes(key)),
    rows: shownRows(prepareRows(all), query),
    total: all.length,
    inOrder: query.sort.column === 'number' && !query.sort.descending,
    madeAt,
  };
}

/** An order with what it is made from -> the printer's job. */
export function jobOf(
  order: ExportOrder,
  { letterhead = null, ...source }: Omit<ConceptInput, 'extract'> & { letterhead?: Letterhead | null },
): FileJob {
  const { what, format, chapterIds, lead, area } = order;
  const sheetsOnly = what === 'sheets';
  const extract = { chapterIds, lead, sheetsOnly, ...(area === undefined ? {} : { area }) };
  const whole = chapterIds === null && lead === null && area === undefined && !sheetsOnly;
  const input: ConceptInput = whole ? source : { ...source, extract };
  if (what === 'figures') {
    if (format !== 'ods' && format !== 'csv') throw new Error(`figures are not made as ${format}`);
    const { title, chapters } = source.content;
    const chosen = chapters.filter(({ id }) => chapterIds === null || chapterIds.includes(id));
    const mark = `${conceptPrint.version(source.version.label)} · ${conceptPrint.asOf(formatDay(source.version.stand))}`;
    const properties = {
      title: figureSheetWords.title(title),
      author: source.county.name,
      description: mark,
      madeAt: source.version.frozenAt,
    };
    return { what: 'sheets', format, sheets: [figureSheet({ chapters: chosen })], properties };
  }
  if (what === 'catalogue') {
    const every = format === 'ods' || format === 'csv' || format === 'json';
    return { what, format, letterhead, input: versionTable(input, !every) };
  }
  if (isText(format)) return { what: 'concept', format, letterhead, input };
  throw new Error(`${format} is not made by the printer`);
}

function isText(format: ExportOrder['format']): format is TextFormat {
  return format !== 'ods' && format !== 'csv' && format !== 'json';
}
