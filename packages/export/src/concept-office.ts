import { conceptPrintDocument } from './concept-blocks.ts';
import type { ConceptInput } from './concept-input.ts';
import { docxFile } from './docx.ts';
import { htmlPage } from './html.ts';
import { odtFile } from './odt.ts';

/** A frozen version -> an ODT file, the same bytes each time. Half a second for 300 measures: not for the main thread. */
export function conceptOdt(input: ConceptInput): Uint8Array {
  return odtFile(conceptPrintDocument(input));
}

/** A frozen version -> a DOCX file. Takes seconds for 300 measures: not for the main thread. */
export function conceptDocx(input: ConceptInput): Promise<Uint8Array> {
  return docxFile(conceptPrintDocument(input));
}

/** A frozen version -> one HTML page without script, styles and all. */
export function conceptHtml(input: ConceptInput): string {
  return htmlPage(conceptPrintDocument(input));
}
