import type { Files } from '@fortschrift/api/ports/files';
import type { ExportOrder } from '@fortschrift/domain/export-order';
import { calendarFile } from '@fortschrift/export/calendar';
import { versionTable } from '@fortschrift/export/catalogue-table';
import type { ConceptInput } from '@fortschrift/export/concept-input';
import type { FileJob, TextFormat } from '@fortschrift/export/file-job';
import { createPrinter, printerLimits } from '@fortschrift/export/printer';
import { fileParts } from '@fortschrift/i18n/export/file-parts';

/** Longer than the slowest PDF of 600 measures on two busy cores; a few files are asked for again and again. */
const limits = { ...printerLimits, timeLimit: 120_000, kept: 8 };

/** Plugs the export room into the api; files are made by a printer of its own, one at a time. */
export function plugFiles(): Files {
  const print = createPrinter(limits);
  return {
    calendar: calendarFile,
    ofVersion: (order, source, { signal, tell } = {}) => print(jobOf(order, source), signal, tell),
    synopsis: ({ format }, source, { signal, tell } = {}) => {
      if (!isText(format)) throw new Error(`a synopsis is not made as ${format}`);
      return print({ what: 'synopsis', format, input: { ...source, everything: false } }, signal, tell);
    },
    partName({ what, chapterIds, lead }) {
      const part = lead === null ? (chapterIds === null ? '' : fileParts.extract) : fileParts.lead(lead);
      return [fileParts[what], part].filter(Boolean).join(' ');
    },
  };
}

/** An order with what it is made from -> the printer's job. */
export function jobOf(order: ExportOrder, source: Omit<ConceptInput, 'extract'>): FileJob {
  const { what, format, chapterIds, lead } = order;
  const sheetsOnly = what === 'sheets';
  const extract = { chapterIds, lead, sheetsOnly };
  const whole = chapterIds === null && lead === null && !sheetsOnly;
  const input: ConceptInput = whole ? source : { ...source, extract };
  if (what === 'catalogue') {
    const every = format === 'ods' || format === 'csv' || format === 'json';
    return { what, format, input: versionTable(input, !every) };
  }
  if (isText(format)) return { what: 'concept', format, input };
  throw new Error(`${format} is not made by the printer`);
}

function isText(format: ExportOrder['format']): format is TextFormat {
  return format !== 'ods' && format !== 'csv' && format !== 'json';
}
