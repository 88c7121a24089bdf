import { beforeAll, describe, expect, it } from 'vitest';
import { sampleConcept, sampleMeasure } from '../test/concept-sample.ts';
import { longSample } from '../test/long-text-sample.ts';
import { type OfficeFile, readOffice } from '../test/read-office.ts';
import { type Element, openPdf, structure } from '../test/read-pdf.ts';
import { all, words, type XmlElement } from '../test/read-xml.ts';
import { conceptDocx, conceptHtml, conceptOdt } from './concept-office.ts';
import { createConceptPdf } from './concept-pdf.ts';

/** The same text as a chapter's body and inside a measure's sheet, which is itself a table. */
const concept = sampleConcept('Konzept mit Tabellen', [
  {
    kind: 'field',
    field: 'education',
    title: 'Bildung und Sprache',
    body: longSample,
    measures: [sampleMeasure({ id: 'm1', goalId: null, title: 'Kurse am Abend', description: longSample })],
  },
]);
const of = (element: XmlElement, name: string) => element.attributes.get(name) ?? '';
const notes = [
  'Ausländerzentralregister, Stand 31.12.2025 <b>vorläufig</b>.',
  'Angaben der Volkshochschule.',
];
const twice = [...notes, ...notes];

describe('a long text with table, footnotes and languages as PDF', () => {
  let elements: Element[];

  beforeAll(async () => {
    const result = await createConceptPdf()(concept);
    if (!result.ok) throw new Error(result.failure.code);
    elements = await structure(await openPdf(result.value));
  }, 60_000);

  it('has heads of columns in the table', () => {
    const heads = elements.filter(({ role }) => role === 'TH').map(({ text }) => text);
    for (const head of ['Jahr', 'Kurse', 'Teilnehmende'])
      expect(heads.filter((one) => one === head)).toHaveLength(2);
    const cells = elements.filter(({ role }) => role === 'TD').map(({ text }) => text);
    expect(cells).toContain('188');
  });

  it('has each footnote as a note of its own', () => {
    const said = elements.filter(({ role }) => role === 'Note').map(({ text }) => text);
    expect(said).toHaveLength(4);
    expect(said.join(' ')).toContain('Stand 31.12.2025 <b>vorläufig</b>.');
  });
});

describe('a long text with table, footnotes and languages as ODT', () => {
  let content: XmlElement;

  beforeAll(() => {
    content = readOffice(conceptOdt(concept)).part('content.xml');
  });

  it('has the head row where office programs look for it, in body and sheet', () => {
    const heads = all(content, 'table:table-header-rows').map(words);
    expect(heads.filter((text) => /Jahr\s*Kurse\s*Teilnehmende/.test(text)).length).toBeGreaterThanOrEqual(2);
    const names = all(content, 'table:table').map((table) => of(table, 'table:name'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has real footnotes', () => {
    expect(all(content, 'text:note-body').map(words)).toEqual(twice);
    expect(all(content, 'text:note-citation').map(words)).toEqual(['1', '2', '3', '4']);
    for (const note of all(content, 'text:note')) expect(of(note, 'text:note-class')).toBe('footnote');
  });

  it('names the languages of passages', () => {
    const styles = all(content, 'style:text-properties');
    expect(styles.map((style) => of(style, 'style:language-complex'))).toContain('ar');
    expect(styles.map((style) => of(style, 'fo:language'))).toContain('tr');
  });
});

describe('a long text with table, footnotes and languages as DOCX', () => {
  let file: OfficeFile;
  let body: XmlElement;

  beforeAll(async () => {
    file = readOffice(await conceptDocx(concept));
    body = file.part('word/document.xml');
  });

  it('has a head row in each table of a text', () => {
    const heads = all(body, 'w:tr').filter(
      (row) => all(row, 'w:tblHeader').length > 0 && /^JahrKurse/.test(words(row)),
    );
    expect(heads).toHaveLength(2);
  });

  it('has real footnotes, each referred to once', () => {
    const held = all(file.part('word/footnotes.xml'), 'w:footnote').filter(
      (note) => Number(of(note, 'w:id')) > 0,
    );
    expect(held.map((note) => words(note).trim())).toEqual(twice);
    const referred = all(body, 'w:footnoteReference').map((reference) => of(reference, 'w:id'));
    expect(referred.toSorted()).toEqual(held.map((note) => of(note, 'w:id')));
  });

  it('names the languages of passages', () => {
    expect(all(body, 'w:lang').map((lang) => of(lang, 'w:bidi'))).toContain('ar-SA');
    expect(all(body, 'w:lang').map((lang) => of(lang, 'w:val'))).toContain('tr-TR');
  });
});

describe('a long text with table, footnotes and languages as HTML', () => {
  const html = conceptHtml(concept);

  it('has heads with their scope', () => {
    expect(html).toContain('<th scope="col" class="end"><p>Kurse</p></th>');
    expect(html).toContain('<th scope="row"><p>2025</p></th>');
  });

  it('numbers notes in reading order, with a way there and back', () => {
    const signs = [...html.matchAll(/<sup id="at-note-(\d+)"><a href="#note-(\d+)">(\d+)<\/a><\/sup>/g)];
    expect(signs.map(([, , , number]) => number)).toEqual(['1', '2', '3', '4']);
    for (const [, at, to] of signs) {
      expect(to).toBe(at);
      expect(html).toContain(`<li id="note-${to}">`);
    }
    expect(html).toContain('&lt;b&gt;vorläufig&lt;/b&gt;');
    expect(html).not.toContain('<note/>');
  });

  it('turns Arabic and names Turkish', () => {
    expect(html).toMatch(/<span lang="ar" dir="rtl"><strong>أهلا وسهلا<\/strong><\/span>/);
    expect(html).toContain('<span lang="tr">hoş geldiniz</span>');
  });
});
