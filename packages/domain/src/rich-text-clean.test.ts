import { describe, expect, it } from 'vitest';
import { plainText, richTextLimits, type Table } from './rich-text.ts';
import { cleanRichText } from './rich-text-clean.ts';

const text = (words: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const cell = (words: string, type = 'tableCell') => ({ type, content: [paragraph(text(words))] });
const head = (words: string) => cell(words, 'tableHeader');
const row = (...content: unknown[]) => ({ type: 'tableRow', content });
const table = (...content: unknown[]) => ({ type: 'table', content });
const grid = (input: unknown) =>
  cleanRichText(input).content.map((block) =>
    (block as Table).content.map(({ content }) =>
      content.map(
        (held) =>
          (held.type === 'tableHeader' ? '#' : '') + plainText({ type: 'doc', content: held.content }),
      ),
    ),
  );

describe('tables', () => {
  it('keeps a grid with its heads as it is', () => {
    const known = doc(
      table(row(head('Jahr'), head('Kurse')), row(head('2025'), cell('12')), row(head('2026'), cell('15'))),
    );
    expect(cleanRichText(known)).toEqual(known);
    expect(plainText(cleanRichText(known))).toBe('Jahr\tKurse\n2025\t12\n2026\t15');
  });

  it('fills up a row that a column and a row added at once left short', () => {
    const ragged = doc(table(row(head('a'), head('b'), cell('')), row(cell('c'), cell('d')), row(cell('e'))));
    expect(grid(ragged)).toEqual([
      [
        ['#a', '#b', '#'],
        ['c', 'd', ''],
        ['e', '', ''],
      ],
    ]);
  });

  it('lets heads stand only where a whole row or column is head', () => {
    const spotted = doc(table(row(cell('a'), cell('b'), cell('c')), row(cell('d'), head('e'), cell('f'))));
    expect(grid(spotted)).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ]);
  });

  it('opens a table inside a list, and headings and quotes inside a cell', () => {
    const odd = doc(
      { type: 'bulletList', content: [{ type: 'listItem', content: [table(row(cell('in der Liste')))] }] },
      table(
        row({
          type: 'tableCell',
          content: [{ type: 'heading', attrs: { level: 3 }, content: [text('Kopf')] }],
        }),
      ),
    );
    expect(cleanRichText(odd)).toEqual(
      doc(
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('in der Liste'))] }] },
        table(row(cell('Kopf'))),
      ),
    );
  });

  it('loses no word where a table is larger than a text holds', () => {
    const wide = row(...Array.from({ length: richTextLimits.columns + 3 }, (_, at) => cell(`s${at}`)));
    const long = Array.from({ length: richTextLimits.rows + 5 }, (_, at) => row(cell(`z${at}`)));
    const [first, second] = cleanRichText(doc(table(wide, ...long))).content as Table[];
    expect(first?.content).toHaveLength(richTextLimits.rows);
    expect(second?.content).toHaveLength(6);
    expect(first?.content[0]?.content).toHaveLength(richTextLimits.columns);
    expect(plainText(doc(first, second) as never).match(/[sz]\d+/g)).toHaveLength(
      15 + richTextLimits.rows + 5,
    );
  });
});

describe('footnotes and languages', () => {
  it('keeps a footnote where it stands, without white space and cut to its limit', () => {
    const noted = cleanRichText(
      doc(paragraph(text('Satz'), { type: 'footnote', attrs: { text: ' Quelle:\n LSN ' } })),
    );
    expect(noted).toEqual(doc(paragraph(text('Satz'), { type: 'footnote', attrs: { text: 'Quelle: LSN' } })));
    expect(plainText(noted)).toBe('Satz [Quelle: LSN]');
    const long = cleanRichText(doc(paragraph({ type: 'footnote', attrs: { text: 'x'.repeat(9000) } })));
    expect(plainText(long)).toHaveLength(richTextLimits.footnote + 3);
  });

  it.each([{}, { text: '' }, { text: ' ' }, { text: 7 }, null])('drops a footnote of %j', (attrs) => {
    expect(cleanRichText(doc(paragraph(text('a'), { type: 'footnote', attrs })))).toEqual(
      doc(paragraph(text('a'))),
    );
  });

  it('keeps the language of a passage, and none that is no language', () => {
    const tongue = (lang: unknown) => ({ type: 'language', attrs: { lang } });
    const known = doc(
      paragraph(text('مرحبا', tongue('ar')), text(' und '), text('hello', { type: 'bold' }, tongue('en-GB'))),
    );
    expect(cleanRichText(known)).toEqual(known);
    for (const lang of ['de', '', 'x', 'AR', 'ar" onclick="x', 7, null])
      expect(cleanRichText(doc(paragraph(text('a', tongue(lang)))))).toEqual(doc(paragraph(text('a'))));
  });
});

describe('open suggestions', () => {
  const insertion = { type: 'insertion', attrs: { id: 'i', of: 'text' } };
  const deletion = (of: string) => ({ type: 'deletion', attrs: { id: 'd', of } });

  it("hide no words where the mark for a paragraph's end has slipped onto them", () => {
    expect(plainText(cleanRichText(doc(paragraph(text('kostet nichts', deletion('break'))))))).toBe(
      'kostet nichts',
    );
  });

  it('read as if they were rejected, with the checksum of the text before them', () => {
    const before = doc(paragraph(text('Der Kurs beginnt im Mai.')));
    const open = doc(
      paragraph(
        text('Der Kurs beginnt im '),
        text('Mai', deletion('text')),
        text('Juni', insertion),
        text('.'),
        text('¶', deletion('break')),
        text('¶', { type: 'insertion', attrs: { id: 'i', of: 'break' } }),
      ),
    );
    expect(JSON.stringify(cleanRichText(open))).toBe(JSON.stringify(cleanRichText(before)));
  });
});
