import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { letterhead } from '../test/letterhead.ts';
import { allText, openPdf, structure } from '../test/read-pdf.ts';
import { versionTable } from './catalogue-table.ts';
import { printLogo } from './letterhead.ts';
import { createPrinter } from './printer.ts';

const print = createPrinter();

async function made(format: 'pdf' | 'odt' | 'docx' | 'html', worn: boolean): Promise<Uint8Array> {
  const job = { what: 'concept', format, input: heidmark } as const;
  const result = await print(worn ? { ...job, letterhead } : job);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const catalogue = versionTable(heidmark, true);
const alt = letterhead.logo?.alt ?? '';

describe("the county's logo and colour", () => {
  it('stand in the PDF as a figure with its words, once', async () => {
    const [bytes, bare] = [await made('pdf', true), await made('pdf', false)];
    const pdf = await openPdf(bytes);
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(tree.split(`"alt":"${alt}"`)).toHaveLength(2);
    expect((await structure(pdf)).filter(({ role }) => role === 'Figure')).toHaveLength(1);
    expect(await allText(pdf)).toBe(await allText(await openPdf(bare)));
    expect(Buffer.from(bytes).equals(Buffer.from(await made('pdf', true)))).toBe(true);
  }, 90_000);

  it('stand in the ODT: the picture with its words, headings and rule in the colour', async () => {
    const bytes = await made('odt', true);
    const parts = unzipSync(bytes);
    expect(parts['Pictures/logo.png']).toEqual(letterhead.logo?.bytes);
    expect(strFromU8(parts['META-INF/manifest.xml'] ?? new Uint8Array())).toContain(
      'manifest:full-path="Pictures/logo.png" manifest:media-type="image/png"',
    );
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
    expect(content).toMatch(
      new RegExp(`<draw:frame [^>]*><draw:image [^>]*/><svg:title>${alt}</svg:title></draw:frame>`),
    );
    const styles = strFromU8(parts['styles.xml'] ?? new Uint8Array());
    expect(styles.split('fo:color="#7a1f4d"')).toHaveLength(3);
    expect(styles).toContain('0.5pt solid #7a1f4d');
    expect(Buffer.from(bytes).equals(Buffer.from(await made('odt', true)))).toBe(true);
  }, 30_000);

  it('stand in the DOCX: the picture with its words, headings and rule in the colour', async () => {
    const bytes = await made('docx', true);
    const parts = unzipSync(bytes);
    const pictures = Object.entries(parts).filter(([name]) => name.endsWith('.png'));
    expect(pictures.map(([, content]) => content)).toEqual([letterhead.logo?.bytes]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(
      new RegExp(`<wp:docPr [^>]*descr="${alt}"`),
    );
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('<w:color w:val="7a1f4d"/>');
    expect(Buffer.from(bytes).equals(Buffer.from(await made('docx', true)))).toBe(true);
  }, 30_000);

  it('stand in the page that travels alone, which still loads nothing', async () => {
    const page = new TextDecoder().decode(await made('html', true));
    const data = Buffer.from(letterhead.logo?.bytes ?? []).toString('base64');
    expect(page).toContain(`src="data:image/png;base64,${data}" alt="${alt}"`);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(page).toContain('h1,nav h2{color:#7a1f4d}');
    expect(new TextDecoder().decode(await made('html', false))).not.toContain('img-src');
  }, 30_000);

  it('stand on tables set across as well', async () => {
    const result = await print({ what: 'catalogue', format: 'pdf', input: catalogue, letterhead });
    if (!result.ok) throw new Error(result.failure.code);
    const first = await (await openPdf(result.value)).getPage(1);
    expect(JSON.stringify(await first.getStructTree())).toContain(`"alt":"${alt}"`);
  }, 60_000);
});

describe('the size of a logo', () => {
  it.each([
    [
      { width: 2000, height: 500 },
      { width: 80, height: 20 },
    ],
    [
      { width: 500, height: 2000 },
      { width: 6, height: 24 },
    ],
    [
      { width: 96, height: 48 },
      { width: 25.4, height: 12.7 },
    ],
    [
      { width: 2000, height: 1 },
      { width: 80, height: 1 },
    ],
  ])('%j becomes %j millimetres', (pixels, size) => {
    expect(printLogo({ bytes: new Uint8Array(), alt, ...pixels })).toMatchObject(size);
  });
});
