import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { allText, type Element, openPdf, structure } from '../test/read-pdf.ts';
import type { ConceptInput } from './concept-input.ts';
import { createConceptPdf } from './concept-pdf.ts';
import { printerLimits } from './printer.ts';

const print = createConceptPdf();

async function printed(input: ConceptInput): Promise<Uint8Array> {
  const result = await print(input);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('the printed concept', () => {
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let elements: Element[];
  let text: string;

  beforeAll(async () => {
    bytes = await printed(heidmark);
    pdf = await openPdf(bytes);
    elements = await structure(pdf);
    text = await allText(pdf);
  }, 60_000);

  const withRole = (role: RegExp) => elements.filter((one) => role.test(one.role) && one.text !== '');

  it('says it is tagged PDF/UA-1, with title and language', async () => {
    const { info, metadata } = await pdf.getMetadata();
    const marks: unknown = await pdf.getMarkInfo();
    expect(marks instanceof Map && marks.get('Marked')).toBe(true);
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(info).toMatchObject({
      Title: heidmark.content.title,
      Author: 'Landkreis Heidmark',
      Language: 'de-DE',
    });
  });

  it('has headings that begin with 1 and skip no level', () => {
    const levels = withRole(/^H\d$/).map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.length).toBeGreaterThan(20);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('gives every measure a heading and a table with header cells in the order of the sheet', () => {
    expect(withRole(/^H3$/).map(({ text: words }) => words.split(' ')[0])).toEqual([
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.2.1',
      '2.1.1',
      '2.1.2',
      '2.2.1',
      '3.1.1',
      '3.1.2',
    ]);
    const first = elements.findIndex(({ role }) => role === 'Table');
    expect(
      elements
        .slice(first)
        .filter(({ role }) => role === 'TH')
        .slice(0, 14)
        .map(({ text: words }) => words),
    ).toEqual([
      'Ziel',
      'Art',
      'Ausgangslage',
      'Beschreibung',
      'Zielgruppen',
      'Federführung',
      'Beteiligte',
      'Zeitraum',
      'Zeithorizont',
      'Raum',
      'Kosten',
      'Finanzierung',
      'Finanzvorbehalt',
      'Indikatoren',
    ]);
  });

  it('has a table of contents and bookmarks down to the measures', async () => {
    const entries = elements.filter(({ role }) => role === 'TOCI');
    expect(entries).toHaveLength(21);
    expect(entries.every(({ children }) => JSON.stringify(children).includes('"Link"'))).toBe(true);
    const outline = await pdf.getOutline();
    const field = outline.find(({ title }) => title.includes('Bildung und Sprache'));
    expect(field?.items.map(({ title }) => title.split(' ')[0])).toEqual(['1.0', '1.1', '1.2']);
    expect(field?.items[1]?.items[0]?.title).toBe(
      '1.1.1 Sprachkurse mit Kinderbetreuung in drei Grundzentren',
    );
  });

  it('opens at a measure by its id', async () => {
    for (const id of ['m-m111', 'm-m312', 'z-g11', 'k-k1'])
      expect(await pdf.getDestination(id)).not.toBeNull();
  });

  it('shows title, Fassung, Stand, state, checksum and pages', () => {
    const hash = heidmark.version.sha256;
    expect(text).toContain('Fassung 0.9');
    expect(text).toContain('Stand 14. März 2026');
    expect(text).toContain('in den Gremien');
    expect(text).toContain(
      `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)} ${hash.slice(12, 16)}`,
    );
    expect(text).toContain(`Seite 2 von ${pdf.numPages}`);
  });

  it('keeps links as links, and reads lists and quotes as such', () => {
    expect(withRole(/^Link$/).map(({ text: words }) => words)).toContain('Monitoring des Landes');
    expect(withRole(/^L$/)[0]?.text).toContain('1. Karten schreiben 2. Ordnen und gewichten');
    expect(withRole(/^BlockQuote$/)).toHaveLength(1);
  });

  it('E7: leaves hostile text as it was written', () => {
    const words = elements.map(({ text: own }) => own);
    const says = (part: string) => words.some((own) => own.includes(part));
    expect(
      says('#evil[x] $ sum $ @ref <label> \\ back\\slash *fett* _kursiv_ `code` = Titel // Kommentar'),
    ).toBe(true);
    expect(says('#panic("nein") und #import "@preview/x:1.0.0": * bleiben Text.')).toBe(true);
    expect(says('C:\\temp\\neu')).toBe(true);
    expect(says('$ 5 $ & 100 % #1')).toBe(true);
    expect(text).not.toContain('root:');
  });

  it('sets Ukrainian and Arabic in fonts that have them, and says where a character is missing', () => {
    expect(text).toContain('Лінгвістичне кафе: розмовний клуб українською та німецькою');
    expect(text.normalize('NFKC')).toContain('شهري');
    expect(text).toContain('Herzen \ufffd und \ufffd\ufffd bleiben lesbar');
    expect(text).toContain('fehlen, stehen als \ufffd');
  });

  it('says what is not decided yet, and how many ideas stand behind', () => {
    const sheet = elements.filter(({ role, text: own }) => role === 'TD' && own === 'noch offen');
    expect(sheet.length).toBeGreaterThan(10);
    for (const line of [
      '7 Ideen dahinter',
      '12 Ideen dahinter',
      '1 Idee dahinter',
      'Quick Win',
      'Schwerpunkt',
    ])
      expect(text).toContain(line);
  });

  it('sets no word beyond the page', async () => {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, , width = 0] = page.view;
      const { items } = await page.getTextContent();
      for (const item of items)
        if ('str' in item && item.str.trim() !== '') {
          expect(item.transform[4] + item.width).toBeLessThan(width - 50);
          expect(item.transform[5]).toBeGreaterThan(30);
        }
    }
  });

  it('makes the same file from the same version', async () => {
    const again = await createConceptPdf()(heidmark);
    expect(again.ok && Buffer.from(again.value).equals(Buffer.from(bytes))).toBe(true);
  }, 60_000);
});

describe('the printer', () => {
  it('stops at its time limit and lets the next one in', async () => {
    const hasty = createConceptPdf({ ...printerLimits, timeLimit: 1 });
    expect(await hasty(heidmark)).toEqual({ ok: false, failure: { code: 'busy' } });
    expect(await hasty(heidmark)).toEqual({ ok: false, failure: { code: 'busy' } });
  });

  it('makes a file once for all who ask meanwhile, and turns away too many', async () => {
    const small = createConceptPdf({ ...printerLimits, waiting: 0 });
    const other = { ...heidmark, behind: {} };
    const [first, same, refused] = await Promise.all([small(heidmark), small(heidmark), small(other)]);
    expect(first.ok).toBe(true);
    expect(same).toBe(first);
    expect(refused).toEqual({ ok: false, failure: { code: 'busy' } });
    expect((await small(other)).ok).toBe(true);
  }, 60_000);
});
