import { officeCharacters } from './office-characters.ts';
import type { PrintDocument } from './print-document.ts';
import { synopsisDocument } from './synopsis-document.ts';
import type { SynopsisInput } from './synopsis-input.ts';

/** Two versions -> their Synopse for `odtFile`, `docxFile` and `htmlPage`, in all characters office programs know. */
export function synopsisOffice(input: SynopsisInput): PrintDocument {
  return synopsisDocument(input, officeCharacters);
}
