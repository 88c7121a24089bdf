import { catalogueOffice } from '../src/catalogue.ts';
import { versionTable } from '../src/catalogue-table.ts';
import { conceptPrintDocument } from '../src/concept-blocks.ts';
import { eventReportDocument } from '../src/event-report.ts';
import { officeCharacters } from '../src/office-characters.ts';
import type { PrintDocument } from '../src/print-document.ts';
import { synopsisOffice } from '../src/synopsis-office.ts';
import { sampleConcept, sampleMeasure } from './concept-sample.ts';
import { heidmark } from './heidmark.ts';
import { hostileConcept } from './hostile-words.ts';
import { longSample } from './long-text-sample.ts';
import { sampleEvent } from './sample-event.ts';
import { sampleSynopsis } from './sample-synopsis.ts';

/** A concept whose texts hold tables, lists and footnotes. */
export const longTexts = sampleConcept('Konzept mit Tabellen', [
  {
    kind: 'field',
    field: 'education',
    title: 'Bildung',
    body: longSample,
    measures: [sampleMeasure({ id: 'm1', goalId: null, title: 'Kurse', description: longSample })],
  },
]);

/** One of every kind of document an office file is made from, by what it holds; made when asked for. */
export const sampleDocuments: { readonly [name: string]: () => PrintDocument } = {
  'a concept with everything a person might type': () => conceptPrintDocument(heidmark),
  'a concept with tables and footnotes': () => conceptPrintDocument(longTexts),
  'a concept of hostile words': () => conceptPrintDocument(hostileConcept),
  'the catalogue': () => catalogueOffice(versionTable(heidmark, true)),
  'a Synopse': () => synopsisOffice(sampleSynopsis),
  "an event's report": () => eventReportDocument(sampleEvent, officeCharacters),
};
