import type { Files } from '@fortschrift/api/ports';
import { createConceptPdf } from '@fortschrift/export/concept-pdf';

/** Plugs the export room into the api. */
export const files: Files = { conceptPdf: createConceptPdf() };
