import { conceptBlocks } from './concept-blocks.ts';
import { conceptDocument } from './concept-document.ts';
import type { ConceptInput } from './concept-input.ts';
import { docxFile } from './docx.ts';
import { odtFile } from './odt.ts';
import { officeCharacters } from './office-characters.ts';
import type { PrintDocument } from './print-document.ts';

/** A frozen version -> its printed form as blocks; the same version gives the same blocks. */
export function conceptPrintDocument(input: ConceptInput): PrintDocument {
  return conceptBlocks(conceptDocument(input, officeCharacters), input.version.frozenAt);
}

/** A frozen version -> an ODT file, the same bytes each time. Takes a second for 300 measures: not for the main thread. */
export function conceptOdt(input: ConceptInput): Uint8Array {
  return odtFile(conceptPrintDocument(input));
}

/** A frozen version -> a DOCX file. Takes seconds for 300 measures: not for the main thread. */
export function conceptDocx(input: ConceptInput): Promise<Uint8Array> {
  return docxFile(conceptPrintDocument(input));
}
