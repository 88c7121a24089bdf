import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorPieces, type Piece, sideOf } from './piece.ts';
import { textDifference } from './text-difference.ts';

/** "[-struck-]" and "{+new+}" in the text. */
const marked = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('textDifference', () => {
  it.each([
    ['', '', ''],
    ['gleich', 'gleich', 'gleich'],
    ['', 'neu', '{+neu+}'],
    ['alt', '', '[-alt-]'],
    ['Der Kurs beginnt im Mai.', 'Der Kurs beginnt im Juni.', 'Der Kurs beginnt im [-Mai-]{+Juni+}.'],
    ['bis 2026, dann weiter', 'bis 2026; dann weiter', 'bis 2026[-,-]{+;+} dann weiter'],
    ['Zwei Lotsen begleiten', 'Drei Lotsinnen begleiten', '[-Zwei Lotsen-]{+Drei Lotsinnen+} begleiten'],
    ['a  b c d', 'a b c d', 'a[-  -]{+ +}b c d'],
    ['Straße', 'Strasse', '[-Straße-]{+Strasse+}'],
    ['مركز اللغة في المدينة', 'مركز اللغة في القرية', 'مركز اللغة في [-المدينة-]{+القرية+}'],
  ])('%j to %j', (before, after, expected) => {
    expect(marked(textDifference(before, after))).toBe(expected);
  });

  it('shows texts with hardly a word in common one after the other', () => {
    expect(
      marked(textDifference('Ein Bus fährt in jedes Dorf.', 'Räume werden gemietet, auch abends.')),
    ).toBe('[-Ein Bus fährt in jedes Dorf.-]{+Räume werden gemietet, auch abends.+}');
  });

  const prose = fc
    .array(
      fc.constantFrom(
        'der',
        'die',
        'Kurs',
        'ä',
        'e\u0301',
        '👩‍👧',
        ' ',
        '  ',
        '\n',
        ',',
        '.',
        '١٢',
        '\u0000',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string({ unit: 'binary' })),
        fc.oneof(prose, fc.string()),
        (before, after) => {
          const pieces = textDifference(before, after);
          expect(sideOf(pieces, 'before')).toBe(before);
          expect(sideOf(pieces, 'after')).toBe(after);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the mirror image the other way round', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        expect(textDifference(after, before)).toEqual(mirrorPieces(textDifference(before, after)));
      }),
      { numRuns: 500 },
    );
  });

  it('compares long texts by paragraphs, and what has nothing in common as a whole', () => {
    const lines = Array.from({ length: 400 }, (_, index) => `Absatz ${index} ${'wort '.repeat(60)}\n`);
    const before = lines.join('');
    const after = lines.map((line, index) => (index === 200 ? 'ganz anders\n' : line)).join('');
    const pieces = textDifference(before, after);
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'deleted', text: lines[200] },
      { kind: 'inserted', text: 'ganz anders\n' },
    ]);
    const numbers = (from: number) => Array.from({ length: 9000 }, (_, index) => `${from + index}`).join(' ');
    expect(textDifference(numbers(0), numbers(50_000))).toHaveLength(2);
  });
});
