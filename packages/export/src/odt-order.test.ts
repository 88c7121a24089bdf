import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { letterhead } from '../test/letterhead.ts';
import { odtFindings } from '../test/odt-findings.ts';
import { readOffice } from '../test/read-office.ts';
import { all } from '../test/read-xml.ts';
import { longTexts, sampleDocuments } from '../test/sample-documents.ts';
import { catalogueOffice } from './catalogue.ts';
import { versionTable } from './catalogue-table.ts';
import { conceptPrintDocument } from './concept-blocks.ts';
import { dressed } from './letterhead.ts';
import { odtFile } from './odt.ts';

describe('an ODT as a strict reader sees it', () => {
  it.each(Object.entries(sampleDocuments))('%s is in order', (_, document) => {
    expect(odtFindings(readOffice(odtFile(document())))).toEqual([]);
    expect(odtFindings(readOffice(odtFile(dressed(document(), letterhead))))).toEqual([]);
  });

  it('ends with a line of its own where the last block is a table, so that no empty page follows', () => {
    const catalogue = catalogueOffice(versionTable(heidmark, true));
    expect(catalogue.blocks.at(-1)?.kind).toBe('table');
    const [body] = all(readOffice(odtFile(catalogue)).part('content.xml'), 'office:text');
    const last = body?.children.at(-1);
    expect(typeof last === 'object' && last.attributes.get('text:style-name')).toBe('End');
  });

  it.each([
    [
      'a style that is not there',
      'content.xml',
      'text:style-name="Text_20_body"',
      'text:style-name="Text_20_bodies"',
    ],
    [
      'a paragraph in a paragraph',
      'content.xml',
      '<text:span ',
      '<text:p text:style-name="Standard"/><text:span ',
    ],
    [
      'a cell too many',
      'content.xml',
      '<table:table-row>',
      '<table:table-row><table:table-cell><text:p text:style-name="Standard"/></table:table-cell>',
    ],
    ['a link to nowhere', 'content.xml', 'xlink:href="#k-', 'xlink:href="#nowhere-'],
    ['a length without a unit', 'styles.xml', 'fo:margin-bottom="0.5cm"', 'fo:margin-bottom="0.5"'],
    [
      'a part nobody lists',
      'META-INF/manifest.xml',
      'manifest:full-path="styles.xml"',
      'manifest:full-path="style.xml"',
    ],
    ['no title', 'meta.xml', 'dc:title>', 'dc:subject>'],
    ['another version', 'styles.xml', 'office:version="1.3"', 'office:version="1.1"'],
  ])('is known to be damaged by %s', (_, part, from, to) => {
    const parts = unzipSync(odtFile(conceptPrintDocument(longTexts)));
    const text = new TextDecoder().decode(parts[part]);
    expect(text).toContain(from);
    const broken = zipSync({ ...parts, [part]: strToU8(text.replaceAll(from, to)) });
    expect(odtFindings(readOffice(broken))).not.toEqual([]);
  });
});
