import { beforeAll, describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { hostileConcept } from '../test/hostile-words.ts';
import { type OfficeFile, readOffice } from '../test/read-office.ts';
import { all, words, type XmlElement } from '../test/read-xml.ts';
import { conceptDocx } from './concept-office.ts';

describe('the concept as DOCX', () => {
  let bytes: Uint8Array;
  let file: OfficeFile;
  let body: XmlElement;

  beforeAll(async () => {
    bytes = await conceptDocx(heidmark);
    file = readOffice(bytes);
    body = file.part('word/document.xml');
  }, 60_000);

  const of = (element: XmlElement | undefined, name: string) => element?.attributes.get(name) ?? '';
  const styleOf = (paragraph: XmlElement) => of(all(paragraph, 'w:pStyle')[0], 'w:val');

  it('begins with the list of its types', () => {
    expect(file.names[0]).toBe('[Content_Types].xml');
  });

  it('knows its title, language and date', () => {
    const core = file.part('docProps/core.xml');
    const text = (name: string) => all(core, name).map(words);
    expect(text('dc:title')).toEqual([heidmark.content.title]);
    expect(text('dc:language')).toEqual(['de-DE']);
    expect(text('dcterms:created')).toEqual(['2026-03-14T09:00:00Z']);
    const [defaults] = all(file.part('word/styles.xml'), 'w:docDefaults');
    expect(defaults && of(all(defaults, 'w:lang')[0], 'w:val')).toBe('de-DE');
  });

  it("has headings in Word's own styles that begin with 1 and skip no level", () => {
    const headings = all(body, 'w:p').filter((one) => /^Heading\d$/.test(styleOf(one)));
    const levels = headings.map((one) => Number(styleOf(one).slice(7)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(headings.map(words)).toContain('1.1.1 Sprachkurse mit Kinderbetreuung in drei Grundzentren');
  });

  it('uses no style that it does not name', () => {
    const named = new Set(
      all(file.part('word/styles.xml'), 'w:style').map((style) => of(style, 'w:styleId')),
    );
    const used = new Set(all(body, 'w:p').map(styleOf).filter(Boolean));
    expect([...used].filter((name) => !named.has(name))).toEqual([]);
  });

  it('marks the head of every table, to be repeated on each page', () => {
    const tables = all(body, 'w:tbl');
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length > 0)).toEqual(
        rows.map((_, index) => index === 0),
      );
    }
  });

  it('has a table of contents that Word renews', () => {
    expect(all(body, 'w:instrText').map(words)).toContain('TOC \\h \\o "1-3"');
    expect(all(file.part('word/settings.xml'), 'w:updateFields')).toHaveLength(1);
    const places = new Set(all(body, 'w:bookmarkStart').map((one) => of(one, 'w:name')));
    for (const link of all(body, 'w:hyperlink'))
      if (link.attributes.has('w:anchor')) expect(places.has(of(link, 'w:anchor'))).toBe(true);
  });

  it('has no link without its target', () => {
    const targets = new Set(
      all(file.part('word/_rels/document.xml.rels'), 'Relationship').map((one) => of(one, 'Id')),
    );
    const links = all(body, 'w:hyperlink').filter((link) => link.attributes.has('r:id'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(targets.has(of(link, 'r:id'))).toBe(true);
  });

  it('shows title, Fassung, Stand and pages above and below each page', () => {
    const running = file.names.filter((name) => /^word\/(header|footer)\d/.test(name)).map(file.part);
    const text = running.map(words).join('\n');
    expect(text).toContain('Fassung 0.9 · Stand 14. März 2026');
    expect(text).toMatch(/Seite .*PAGE.* von .*NUMPAGES/);
  });

  it('sets Arabic from right to left and names the language of parts', () => {
    const arabic = all(body, 'w:p').filter(
      (one) => /^[\u0600-\u06ff]/.test(words(one)) && !/^(TOC|Heading)/.test(styleOf(one)),
    );
    expect(arabic.length).toBeGreaterThan(1);
    for (const paragraph of arabic) {
      expect(all(paragraph, 'w:bidi')).toHaveLength(1);
      expect(all(paragraph, 'w:rtl').length).toBeGreaterThan(0);
    }
    const tongues = all(body, 'w:lang').flatMap((one) => [of(one, 'w:val'), of(one, 'w:bidi')]);
    expect(tongues).toEqual(expect.arrayContaining(['ar-SA', 'uk-UA']));
  });

  it('is the same file for the same version', async () => {
    expect(Buffer.from(await conceptDocx(heidmark)).equals(Buffer.from(bytes))).toBe(true);
  }, 60_000);

  it('stays readable whatever people write, and keeps their words', async () => {
    const hostile = readOffice(await conceptDocx(hostileConcept));
    const text = words(hostile.part('word/document.xml'));
    expect(text).toContain('</text:p></office:text><script>alert(1)</script>');
    expect(text).toContain(']]> &amp; &lt; &#0; "Anführung"');
    expect(text).toContain('Null Glocke Rück');
    expect(text).toContain('halb \ufffd und \ufffd halb');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }, 60_000);
});
