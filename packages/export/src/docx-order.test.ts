import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleConcept, sampleMeasure } from '../test/concept-sample.ts';
import { docxFindings } from '../test/docx-order.ts';
import { heidmark, richSample } from '../test/heidmark.ts';
import { hostileConcept } from '../test/hostile-words.ts';
import { letterhead } from '../test/letterhead.ts';
import { longSample } from '../test/long-text-sample.ts';
import { readOffice } from '../test/read-office.ts';
import { all } from '../test/read-xml.ts';
import { sampleEvent } from '../test/sample-event.ts';
import { sampleSynopsis } from '../test/sample-synopsis.ts';
import { catalogueOffice } from './catalogue.ts';
import { versionTable } from './catalogue-table.ts';
import { conceptPrintDocument } from './concept-blocks.ts';
import { docxFile } from './docx.ts';
import { eventReportDocument } from './event-report.ts';
import { dressed } from './letterhead.ts';
import { officeCharacters } from './office-characters.ts';
import type { PrintDocument } from './print-document.ts';
import { synopsisOffice } from './synopsis-office.ts';

const longTexts = sampleConcept('Konzept mit Tabellen', [
  {
    kind: 'field',
    field: 'education',
    title: 'Bildung',
    body: longSample,
    measures: [sampleMeasure({ id: 'm1', goalId: null, title: 'Kurse', description: longSample })],
  },
]);
const documents: { readonly [name: string]: () => PrintDocument } = {
  'a concept with everything a person might type': () => conceptPrintDocument(heidmark),
  'a concept with tables and footnotes': () => conceptPrintDocument(longTexts),
  'a concept of hostile words': () => conceptPrintDocument(hostileConcept),
  'the catalogue': () => catalogueOffice(versionTable(heidmark, true)),
  'a Synopse': () => synopsisOffice(sampleSynopsis),
  "an event's report": () => eventReportDocument(sampleEvent, officeCharacters),
};

describe('a DOCX as Word reads it', () => {
  it.each(Object.entries(documents))(
    '%s is in order',
    async (_, document) => {
      const bytes = await docxFile(dressed(document(), letterhead));
      expect(docxFindings(readOffice(bytes))).toEqual([]);
    },
    30_000,
  );

  it('is known to be damaged where it is', async () => {
    const parts = unzipSync(await docxFile(conceptPrintDocument(longTexts)));
    const body = new TextDecoder().decode(parts['word/document.xml']);
    const broken = (text: string) =>
      docxFindings(readOffice(zipSync({ ...parts, 'word/document.xml': strToU8(text) })));
    expect(broken(body)).toEqual([]);
    expect(broken(body.replace(/(<w:pStyle [^>]*>)(<w:pageBreakBefore\/>)/, '$2$1'))).not.toEqual([]);
    expect(broken(body.replace(/(<w:tblW w:type="dxa" w:w=")/, '$11'))).not.toEqual([]);
    expect(broken(body.replace('"Heading1"', '"Heading9"'))).not.toEqual([]);
  }, 30_000);

  it('has lists within lists further in than those around them', async () => {
    const concept = sampleConcept('Listen', [{ kind: 'front', field: null, title: 'A', body: richSample }]);
    const body = readOffice(await docxFile(conceptPrintDocument(concept))).part('word/document.xml');
    const items = all(body, 'w:pPr').filter((one) => all(one, 'w:numPr').length > 0);
    expect(items.map((one) => all(one, 'w:ilvl')[0]?.attributes.get('w:val'))).toContain('1');
    for (const item of items) expect(all(item, 'w:ind')).toEqual([]);
  }, 30_000);
});
