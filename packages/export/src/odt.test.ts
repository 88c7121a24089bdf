import { beforeAll, describe, expect, it } from 'vitest';
import { heidmark } from '../test/heidmark.ts';
import { hostileConcept } from '../test/hostile-words.ts';
import { type OfficeFile, readOffice } from '../test/read-office.ts';
import { all, words, type XmlElement } from '../test/read-xml.ts';
import { conceptOdt } from './concept-office.ts';

describe('the concept as ODT', () => {
  let bytes: Uint8Array;
  let file: OfficeFile;
  let content: XmlElement;
  let styles: XmlElement;

  beforeAll(() => {
    bytes = conceptOdt(heidmark);
    file = readOffice(bytes);
    content = file.part('content.xml');
    styles = file.part('styles.xml');
  });

  const of = (element: XmlElement, name: string) => element.attributes.get(name) ?? '';

  it('begins with its type, not compressed, so that it is known by its first bytes', () => {
    expect(file.names[0]).toBe('mimetype');
    const head = Buffer.from(bytes.slice(0, 90)).toString('latin1');
    expect(head.indexOf('mimetypeapplication/vnd.oasis.opendocument.text')).toBe(30);
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true)).toBe(0);
  });

  it('lists its parts, all of ODF 1.3', () => {
    const entries = all(file.part('META-INF/manifest.xml'), 'manifest:file-entry');
    expect(entries.map((entry) => of(entry, 'manifest:full-path'))).toEqual([
      '/',
      'content.xml',
      'styles.xml',
      'meta.xml',
    ]);
    for (const part of [content, styles, file.part('meta.xml')])
      expect(of(part, 'office:version')).toBe('1.3');
  });

  it('knows its title, language and date', () => {
    const meta = file.part('meta.xml');
    const [title] = all(meta, 'dc:title');
    const [language] = all(meta, 'dc:language');
    const [date] = all(meta, 'dc:date');
    expect(title && words(title)).toBe(heidmark.content.title);
    expect(language && words(language)).toBe('de-DE');
    expect(date && words(date)).toBe('2026-03-14T09:00:00');
    const [text] = all(styles, 'style:default-style').flatMap((style) => all(style, 'style:text-properties'));
    expect(text && [of(text, 'fo:language'), of(text, 'fo:country')]).toEqual(['de', 'DE']);
  });

  it('has headings with levels that begin with 1 and skip none, in styles that the file names', () => {
    const headings = all(content, 'text:h');
    const levels = headings.map((heading) => Number(of(heading, 'text:outline-level')));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(headings.map(words)).toContain('1.1.1 Sprachkurse mit Kinderbetreuung in drei Grundzentren');
  });

  it('uses no paragraph style that it does not name', () => {
    const named = new Set(
      [...all(styles, 'style:style'), ...all(content, 'style:style')].map((style) => of(style, 'style:name')),
    );
    const used = [...all(content, 'text:p'), ...all(content, 'text:h')].map((one) =>
      of(one, 'text:style-name'),
    );
    expect(used.filter((name) => !named.has(name))).toEqual([]);
    for (const parent of all(content, 'style:style').map((style) => of(style, 'style:parent-style-name')))
      expect(parent === '' || named.has(parent)).toBe(true);
  });

  it('marks the head of every table', () => {
    const tables = all(content, 'table:table');
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      expect(all(table, 'table:table-header-rows').map(words)).toEqual(['AngabeInhalt']);
      const cells = all(table, 'table:table-row').map((row) => all(row, 'table:table-cell').length);
      expect(new Set(cells)).toEqual(new Set([2]));
    }
    expect(new Set(tables.map((table) => of(table, 'table:name'))).size).toBe(tables.length);
  });

  it('has a table of contents whose links and pages lead to places that exist', () => {
    const places = new Set(all(content, 'text:bookmark-start').map((one) => of(one, 'text:name')));
    const entries = all(content, 'text:index-body').flatMap((body) => all(body, 'text:a'));
    expect(entries).toHaveLength(21);
    for (const entry of entries) {
      const place = of(entry, 'xlink:href').slice(1);
      expect(places.has(place)).toBe(true);
      expect(all(entry, 'text:bookmark-ref').map((one) => of(one, 'text:ref-name'))).toEqual([place]);
    }
    const links = all(content, 'text:a').map((link) => of(link, 'xlink:href'));
    for (const href of links) expect(href.startsWith('#') ? places.has(href.slice(1)) : true).toBe(true);
  });

  it('shows title, Fassung, Stand and pages above and below each page', () => {
    const [header] = all(styles, 'style:header');
    const [footer] = all(styles, 'style:footer');
    expect(header && words(header)).toContain('Fassung 0.9 · Stand 14. März 2026');
    expect(footer && all(footer, 'text:page-number')).toHaveLength(1);
    expect(footer && all(footer, 'text:page-count')).toHaveLength(1);
  });

  it('sets Arabic from right to left and names the language of parts', () => {
    const rightToLeft = new Set(
      all(content, 'style:style')
        .filter((style) =>
          all(style, 'style:paragraph-properties').some((one) => of(one, 'style:writing-mode') === 'rl-tb'),
        )
        .map((style) => of(style, 'style:name')),
    );
    const arabic = all(content, 'text:p').filter((one) => /^[\u0600-\u06ff]/.test(words(one)));
    expect(arabic.length).toBeGreaterThan(1);
    for (const paragraph of arabic) expect(rightToLeft.has(of(paragraph, 'text:style-name'))).toBe(true);
    const tongues = all(content, 'style:text-properties').map(
      (one) => of(one, 'style:language-complex') || of(one, 'fo:language'),
    );
    expect(tongues).toEqual(expect.arrayContaining(['ar', 'uk']));
  });

  it('is the same file for the same version', () => {
    expect(Buffer.from(conceptOdt(heidmark)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('stays readable whatever people write, and keeps their words', () => {
    const hostile = readOffice(conceptOdt(hostileConcept));
    const text = words(hostile.part('content.xml'));
    expect(text).toContain('</text:p></office:text><script>alert(1)</script>');
    expect(text).toContain(']]> &amp; &lt; &#0; "Anführung"');
    expect(text).toContain('Null Glocke Rück');
    expect(text).toContain('halb \ufffd und \ufffd halb');
    expect(text).toContain('viele     Leerzeichen     hier');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(all(hostile.part('content.xml'), 'script')).toEqual([]);
  });
});
