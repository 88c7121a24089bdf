import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { paragraphs } from '@fortschrift/domain/rich-text';
import type { VersionContent } from '@fortschrift/domain/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { readOffice } from '../test/read-office.ts';
import { allText, openPdf, structure } from '../test/read-pdf.ts';
import { all, words } from '../test/read-xml.ts';
import type { TextFormat } from './file-job.ts';
import { createPrinter } from './printer.ts';
import type { SynopsisInput } from './synopsis-input.ts';
import { synopsisOffice } from './synopsis-office.ts';

const { content, version, county } = heidmark;
const field = content.chapters.findIndex(({ goals }) => goals.some(({ measures }) => measures.length > 0));
const old = content.chapters[field];
const goal = old?.goals.find(({ measures }) => measures.length > 0);
const measure = goal?.measures[0];
if (!old || !goal || !measure) throw new Error('the sample has no measure');

const changed: VersionContent = {
  ...content,
  label: '1.0',
  chapters: content.chapters.map((chapter, index) =>
    index !== field
      ? chapter
      : {
          ...chapter,
          title: `${chapter.title} und mehr`,
          goals: chapter.goals.map((each) =>
            each.id !== goal.id
              ? each
              : {
                  ...each,
                  measures: each.measures.slice(0, 1).map((one) => ({
                    ...one,
                    lead: 'Ganz neue Stelle مركز',
                    description: paragraphs('Neu gefasst.'),
                  })),
                },
          ),
        },
  ),
};
const after = {
  ...version,
  id: `${version.id.slice(1)}x`,
  label: '1.0',
  sha256: canonicalJson(changed).slice(0, 64),
};
const input: SynopsisInput = {
  before: { version, content },
  after: { version: after, content: changed },
  county,
  closures: [],
  everything: false,
};
const print = createPrinter();
async function file(format: TextFormat): Promise<Uint8Array> {
  const made = await print({ what: 'synopsis', format, input });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

describe('the printed Synopse', () => {
  it('has the six columns of the paper, and only what is different', () => {
    const document = synopsisOffice(input);
    expect(document.landscape).toBe(true);
    const tables = document.blocks.filter((block) => block.kind === 'table').slice(1);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns.map(({ title }) => title)).toEqual([
      'Nr. alt',
      'Fassung alt',
      'Nr. neu',
      'Fassung neu',
      'Art der Änderung',
      'Begründung / Herkunft',
    ]);
    const everything = synopsisOffice({ ...input, everything: true }).blocks.filter(
      ({ kind }) => kind === 'table',
    );
    expect(everything.length).toBeGreaterThan(2);
  });

  it('prints of Kennzahlen what changed, and counts the values that stayed', () => {
    const values = Array.from({ length: 40 }, (_, at) => ({ period: String(1980 + at), value: 100 + at }));
    const figure = {
      id: 'f'.repeat(26),
      label: 'Menschen',
      unit: '',
      values,
      source: '',
      link: '',
      note: '',
    };
    const withFigure = (side: VersionContent, last: number): VersionContent => ({
      ...side,
      chapters: side.chapters.map((chapter, index) =>
        index === field
          ? { ...chapter, figures: [{ ...figure, values: [...values, { period: '2020', value: last }] }] }
          : chapter,
      ),
    });
    const { blocks } = synopsisOffice({
      ...input,
      before: { version, content: withFigure(content, 1) },
      after: { version: after, content: withFigure(changed, 2) },
    });
    const printed = JSON.stringify(blocks);
    expect(printed.split('unverändert: 40 weitere Werte')).toHaveLength(3);
    expect(printed).toContain('2020:');
    expect(printed).not.toContain('1999');
  });

  it('is the same each time', () => {
    expect(synopsisOffice(input)).toEqual(synopsisOffice(input));
  });

  it('strikes and underlines in ODT, across the page, with signs that can be read out', async () => {
    const odt = readOffice(await file('odt'));
    const layouts = all(odt.part('styles.xml'), 'style:page-layout-properties');
    for (const layout of layouts) expect(layout.attributes.get('style:print-orientation')).toBe('landscape');
    const text = words(odt.part('content.xml'));
    expect(text).toContain('[+Ganz neue Stelle مركز+]');
    expect(text).toContain('Begründung / Herkunft');
    const looks = all(odt.part('content.xml'), 'style:text-properties').map(({ attributes }) => [
      ...attributes.keys(),
    ]);
    expect(looks.some((names) => names.includes('style:text-line-through-style'))).toBe(true);
    expect(looks.some((names) => names.includes('style:text-underline-style'))).toBe(true);
  }, 60_000);

  it('lies across the page in DOCX', async () => {
    const docx = readOffice(await file('docx'));
    const [size] = all(docx.part('word/document.xml'), 'w:pgSz');
    expect(size?.attributes.get('w:orient')).toBe('landscape');
    expect(Number(size?.attributes.get('w:w'))).toBeGreaterThan(Number(size?.attributes.get('w:h')));
    expect(all(docx.part('word/document.xml'), 'w:strike').length).toBeGreaterThan(0);
  }, 60_000);

  it('is a page without script in HTML', async () => {
    const html = new TextDecoder().decode(await file('html'));
    expect(html).toContain('size:A4 landscape');
    expect(html).not.toContain('<script');
    expect(html).toMatch(/<u>Ganz neue Stelle |<ins>Ganz neue Stelle |underline/);
  }, 60_000);

  describe('as PDF', () => {
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = await file('pdf');
    }, 60_000);

    it('is tagged, lies across and has heads of tables', async () => {
      const pdf = await openPdf(bytes);
      const { metadata } = await pdf.getMetadata();
      expect(metadata?.get('pdfuaid:part')).toBe('1');
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
      expect(width).toBeGreaterThan(height);
      const heads = (await structure(pdf)).filter(({ role }) => role === 'TH').map(({ text }) => text);
      expect(heads).toContain('Fassung alt');
      expect(await allText(pdf)).toContain('[+');
    });
  });
});
