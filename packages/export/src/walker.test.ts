import type { Block, RichText } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import { richSample } from '../test/heidmark.ts';
import { hasText, type RichTextWriter, type TextMarks, walkRichText } from './walker.ts';

/** A back-end as small as can be: nested calls written out. */
const writer: RichTextWriter<string, string> = {
  paragraph: (inlines) => `p(${inlines.join('')})`,
  heading: (level, inlines) => `h${level}(${inlines.join('')})`,
  list: (ordered, items) => `${ordered ? 'ol' : 'ul'}(${items.map((item) => item.join('')).join('|')})`,
  quote: (blocks) => `q(${blocks.join('')})`,
  table: ({ row, column }, rows) =>
    `t${row ? 'R' : ''}${column ? 'C' : ''}(${rows.map((cells) => cells.map((cell) => cell.join('')).join('|')).join('/')})`,
  footnote: (text) => `[${text}]`,
  text: (text, marks) => `${lettersOf(marks)}${text}`,
  lineBreak: () => '/',
};

function lettersOf({ bold, italic, underline, strike, href }: TextMarks): string {
  const letters = [bold && 'b', italic && 'i', underline && 'u', strike && 's', href && `<${href}>`];
  return letters.filter(Boolean).join('');
}

const doc = (...content: Block[]): RichText => ({ type: 'doc', content });
const heading = (level: 3 | 4, text: string): Block => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

describe('the walk through a rich text', () => {
  it('gives every block, mark and list to the writer, and leaves out what is empty', () => {
    expect(walkRichText(richSample, 1, writer)).toEqual([
      'p(Der Landkreis ist in Bewegung: bjede fünfte Person hat eine Einwanderungsgeschichte, iund viele bleiben. ' +
        'Zahlen stehen im <https://www.example.org/monitoring>Monitoring des Landes; uneu und sgestrichen ' +
        'sind gekennzeichnet./Diese Zeile folgt nach einem Umbruch.)',
      'h2(Wie das Konzept entstand)',
      'ul(p(Auftakt mit 72 Teilnehmenden an sechs Tischen)ol(p(Karten schreiben)|p(Ordnen und gewichten))|' +
        'p(Rückkopplung mit den Gemeinden))',
      'q(p(Wer mitreden darf, bleibt. So stand es auf einer Karte am Tisch Ehrenamt.))',
      'h2(Wie es zu lesen ist)',
      'p(أهلا وسهلا بكم في الدائرة: ٦ طاولات و 72 مشاركا، مع Fachkräfte من البلديات.)',
    ]);
  });

  it('puts headings under the given level without skipping one', () => {
    const text = doc(heading(4, 'a'), heading(3, 'b'), heading(4, 'c'), heading(4, 'd'), heading(3, 'e'));
    expect(walkRichText(text, 3, writer)).toEqual(['h4(a)', 'h4(b)', 'h5(c)', 'h5(d)', 'h4(e)']);
    expect(walkRichText(text, 5, writer)).toEqual(['h6(a)', 'h6(b)', 'h6(c)', 'h6(d)', 'h6(e)']);
  });

  it('drops line breaks at the edges of a paragraph', () => {
    const text = doc({
      type: 'paragraph',
      content: [{ type: 'hardBreak' }, { type: 'text', text: 'a' }, { type: 'hardBreak' }],
    });
    expect(walkRichText(text, 1, writer)).toEqual(['p(a)']);
  });

  it('knows a text without words', () => {
    expect(hasText(doc({ type: 'paragraph', content: [{ type: 'text', text: ' ' }] }))).toBe(false);
    expect(hasText(doc({ type: 'bulletList', content: [] }))).toBe(false);
    expect(hasText(doc(heading(3, 'a')))).toBe(true);
  });
});
