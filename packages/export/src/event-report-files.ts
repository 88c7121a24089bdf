import type { Failure } from '@fortschrift/domain/failure';
import type { Result } from '@fortschrift/domain/result';
import { docxFile } from './docx.ts';
import { eventReportDocument } from './event-report.ts';
import type { EventReportInput } from './event-report-input.ts';
import { htmlFragment, htmlPage } from './html.ts';
import { odtFile } from './odt.ts';
import { officeCharacters } from './office-characters.ts';
import type { Printer } from './printer.ts';

/** The report of an event as a tagged PDF/UA-1 file, made by the printer in its own process. Fails as `createPrinter` says. */
export function eventReportPdf(
  input: EventReportInput,
  print: Printer,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, Failure>> {
  return print({ what: 'eventReport', format: 'pdf', input }, signal);
}

/** The report of an event as an ODT file, the same bytes each time. */
export function eventReportOdt(input: EventReportInput): Uint8Array {
  return odtFile(eventReportDocument(input, officeCharacters));
}

/** The report of an event as a DOCX file. */
export function eventReportDocx(input: EventReportInput): Promise<Uint8Array> {
  return docxFile(eventReportDocument(input, officeCharacters));
}

/** The report of an event as one HTML page without script, to be kept as a file. */
export function eventReportHtml(input: EventReportInput): string {
  return htmlPage(eventReportDocument(input, officeCharacters));
}

/**
 * The report of an event as HTML inside a page that names it in a heading of its own and says that it is German: no
 * script, no `style` attributes.
 * @param topLevel level of its highest headings
 */
export function eventReportFragment(input: EventReportInput, topLevel: 1 | 2 | 3 = 2): string {
  return htmlFragment(eventReportDocument(input, officeCharacters), topLevel);
}
