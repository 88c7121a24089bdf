import { describe, expect, it } from 'vitest';
import { readOffice } from '../test/read-office.ts';
import { all, words } from '../test/read-xml.ts';
import { longTexts } from '../test/sample-documents.ts';
import { conceptPrintDocument } from './concept-blocks.ts';
import { docxFile } from './docx.ts';
import { odtFile } from './odt.ts';
import { contentsEntries } from './office-pages.ts';
import { germanLine, germanParagraph, section } from './print-blocks.ts';
import type { PrintBlock, PrintDocument } from './print-document.ts';

const upright = { width: 467.75, height: 716.9 };
const documentOf = (blocks: readonly PrintBlock[]): PrintDocument => ({
  ...conceptPrintDocument(longTexts),
  blocks,
});
const pages = (blocks: readonly PrintBlock[]) =>
  contentsEntries(documentOf(blocks), upright).map(({ page }) => page);
const chapter = (place: string, newPage = false) => section(1, germanLine(place), place, { newPage });
const lines = (count: number) => Array.from({ length: count }, () => germanParagraph('Eine Zeile.'));

describe('pages of a table of contents', () => {
  it('counts the title page, itself, and as many lines as a page of A4 holds', () => {
    expect(pages([chapter('a', true), ...lines(33), chapter('b', true)])).toEqual([3, 4]);
    expect(pages([chapter('a', true), ...lines(34), chapter('b', true)])).toEqual([3, 5]);
    // 33 lines below the heading, 34 on the next page, 33 on the third; a heading does not stay behind alone.
    expect(pages([chapter('a', true), ...lines(100), chapter('b'), ...lines(2)])).toEqual([3, 6]);
  });

  it('wraps long paragraphs by the widths of their letters', () => {
    const long = germanParagraph('Ansprechperson '.repeat(5 * 30).trim());
    expect(pages([chapter('a', true), long, chapter('b')])).toEqual([3, 3]);
    expect(pages([chapter('a', true), long, long, chapter('b')])).toEqual([3, 4]);
  });

  it('lists the structure of the document only, with the pages, in DOCX and ODT', async () => {
    const [first, ...rest] = conceptPrintDocument(longTexts).blocks;
    const inside = { kind: 'heading', level: 2, ...germanLine('Im Text') } as const;
    const document = documentOf(first ? [first, inside, ...rest] : rest);
    const own = contentsEntries(document, upright).map(({ section: { line, number } }) =>
      `${number} ${line.runs.map(({ t }) => t).join('')}`.trim(),
    );
    const body = readOffice(await docxFile(document)).part('word/document.xml');
    const [contents] = all(body, 'w:sdtContent');
    const entries = contents ? all(contents, 'w:hyperlink') : [];
    expect(entries.map((one) => all(one, 'w:t').map(words).join('').replace(/\d+$/, ''))).toEqual(own);
    for (const entry of entries) expect(words(all(entry, 'w:fldSimple')[0] ?? entry)).toMatch(/^\d+$/);
    const styles = all(body, 'w:pStyle').map(({ attributes }) => attributes.get('w:val') ?? '');
    expect(styles.filter((name) => name.startsWith('TextHeading')).length).toBeGreaterThan(0);
    expect(styles.filter((name) => /^Heading\d$/.test(name))).toHaveLength(
      document.blocks.filter(({ kind }) => kind === 'section').length,
    );
    const odt = readOffice(odtFile(document)).part('content.xml');
    const [index] = all(odt, 'text:index-body');
    expect(index ? all(index, 'text:a').map((one) => words(one).replace(/\s*\d+$/, '')) : []).toEqual(own);
    const sources = all(odt, 'text:index-source-style').map(({ attributes }) =>
      attributes.get('text:style-name'),
    );
    expect(sources).toEqual(
      ['Heading_20_1', 'Heading_20_2', 'Heading_20_3'].slice(0, document.contents.depth),
    );
  });
});
