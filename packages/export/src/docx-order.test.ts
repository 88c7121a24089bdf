import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleConcept } from '../test/concept-sample.ts';
import { docxFindings } from '../test/docx-order.ts';
import { heidmark, richSample } from '../test/heidmark.ts';
import { letterhead } from '../test/letterhead.ts';
import { readOffice } from '../test/read-office.ts';
import { all } from '../test/read-xml.ts';
import { longTexts, sampleDocuments } from '../test/sample-documents.ts';
import { catalogueOffice } from './catalogue.ts';
import { versionTable } from './catalogue-table.ts';
import { conceptPrintDocument } from './concept-blocks.ts';
import { docxFile } from './docx.ts';
import { dressed } from './letterhead.ts';

describe('a DOCX as Word reads it', () => {
  it.each(Object.entries(sampleDocuments))(
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

  it('ends with a line of its own where the last block is a table, so that no empty page follows', async () => {
    const catalogue = catalogueOffice(versionTable(heidmark, true));
    expect(catalogue.blocks.at(-1)?.kind).toBe('table');
    const [body] = all(readOffice(await docxFile(catalogue)).part('word/document.xml'), 'w:body');
    const [last, end] = body?.children.slice(-2) ?? [];
    expect(typeof end === 'object' && end.name).toBe('w:sectPr');
    expect(typeof last === 'object' && last.name).toBe('w:p');
  }, 30_000);

  it('says how deep each kind of heading is, for readers that do not know the names', async () => {
    const file = readOffice(await docxFile(conceptPrintDocument(heidmark)));
    const levels = all(file.part('word/styles.xml'), 'w:style').flatMap((style) =>
      all(style, 'w:outlineLvl').map((level) => [
        style.attributes.get('w:styleId'),
        level.attributes.get('w:val'),
      ]),
    );
    expect(levels).toEqual([1, 2, 3, 4, 5, 6].map((level) => [`Heading${level}`, String(level - 1)]));
  }, 30_000);

  it('hyphenates its texts, and no title', async () => {
    const file = readOffice(await docxFile(conceptPrintDocument(heidmark)));
    expect(all(file.part('word/settings.xml'), 'w:autoHyphenation')).toHaveLength(1);
    const whole = all(file.part('word/styles.xml'), 'w:style')
      .filter((style) => all(style, 'w:suppressAutoHyphens').length > 0)
      .map((style) => style.attributes.get('w:styleId'));
    expect(whole).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading6', 'TOC1', 'TOCHeading']));
    expect(whole).not.toContain('BodyText');
  }, 30_000);

  it('has lists within lists further in than those around them', async () => {
    const concept = sampleConcept('Listen', [{ kind: 'front', field: null, title: 'A', body: richSample }]);
    const body = readOffice(await docxFile(conceptPrintDocument(concept))).part('word/document.xml');
    const items = all(body, 'w:pPr').filter((one) => all(one, 'w:numPr').length > 0);
    expect(items.map((one) => all(one, 'w:ilvl')[0]?.attributes.get('w:val'))).toContain('1');
    for (const item of items) expect(all(item, 'w:ind')).toEqual([]);
  }, 30_000);
});
