import type { Files } from '@fortschrift/api/ports';
import { calendarFile } from '@fortschrift/export/calendar';
import { createConceptPdf } from '@fortschrift/export/concept-pdf';

/** Plugs the export room into the api. */
export const files: Files = { calendar: calendarFile, conceptPdf: createConceptPdf() };
