import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, type RichText } from '../rich-text.ts';
import { sideOf } from './piece.ts';
import { type LineDifference, richDifference } from './rich-difference.ts';
import { linesOf } from './text-line.ts';

const kinds = (lines: readonly LineDifference[]) => lines.map(({ kind }) => kind);
const texts = (lines: readonly LineDifference[], side: 'before' | 'after') =>
  lines
    .filter(({ kind }) => kind !== (side === 'before' ? 'inserted' : 'deleted'))
    .map(({ pieces }) => sideOf(pieces, side));
const rich = (...content: RichText['content']): RichText => ({ type: 'doc', content });
const paragraph = (text: string, marks: readonly { type: 'bold' }[] = []) =>
  ({ type: 'paragraph', content: [{ type: 'text', text, marks }] }) as const;

describe('richDifference', () => {
  it('tells a new paragraph from a changed one', () => {
    const lines = richDifference(
      paragraphs('Der Kurs beginnt im Mai.\nEr kostet nichts.'),
      paragraphs('Vorab gibt es Beratung für alle Familien.\nDer Kurs beginnt im Juni.\nEr kostet nichts.'),
    );
    expect(kinds(lines)).toEqual(['inserted', 'changed', 'same']);
    expect(lines[1]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'deleted', text: 'Mai' },
      { kind: 'inserted', text: 'Juni' },
    ]);
  });

  it('reads lists, quotes and headings as what they are', () => {
    const list = (...names: readonly string[]) =>
      rich({
        type: 'bulletList',
        content: names.map((name) => ({ type: 'listItem', content: [paragraph(name)] })),
      });
    const lines = richDifference(list('Eltern', 'Kinder'), list('Eltern', 'Schulen'));
    expect(lines.map(({ kind, look, level }) => [kind, look, level])).toEqual([
      ['same', 'bullet', 1],
      ['deleted', 'bullet', 1],
      ['inserted', 'bullet', 1],
    ]);
  });

  it('says when only the look changed', () => {
    const [line] = richDifference(rich(paragraph('wichtig')), rich(paragraph('wichtig', [{ type: 'bold' }])));
    expect(line).toMatchObject({
      kind: 'changed',
      reformatted: true,
      pieces: [{ kind: 'same', text: 'wichtig' }],
    });
  });

  it('does not mind how a text is cut into nodes', () => {
    const cut = rich({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'ein ' },
        { type: 'text', text: 'Satz' },
      ],
    });
    expect(kinds(richDifference(cut, rich(paragraph('ein Satz'))))).toEqual(['same']);
  });

  it('costs little where a long text was written anew', () => {
    const anew = (from: number) =>
      paragraphs(
        Array.from({ length: 240 }, (_, line) =>
          line % 12 === 0
            ? `Abschnitt ${line / 12}`
            : Array.from({ length: 400 }, (__, word) => `w${from + line * 400 + word}`).join(' '),
        ).join('\n'),
      );
    const lines = richDifference(anew(0), anew(1_000_000));
    expect(lines.filter(({ kind }) => kind === 'same')).toHaveLength(20);
    expect(lines.filter(({ kind }) => kind === 'changed')).toHaveLength(0);
  });

  it('gives the paragraphs of both sides back', () => {
    const line = fc
      .array(fc.constantFrom('Kurs', 'Verein', 'Ort', 'Bus', ',', 'und'), { minLength: 1, maxLength: 9 })
      .map((parts) => parts.join(' '));
    const text = fc.array(line, { maxLength: 18 }).map((parts) => paragraphs(parts.join('\n')));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = richDifference(before, after);
        expect(texts(lines, 'before')).toEqual(linesOf(before).map(({ text: said }) => said));
        expect(texts(lines, 'after')).toEqual(linesOf(after).map(({ text: said }) => said));
      }),
      { numRuns: 300 },
    );
  });
});
