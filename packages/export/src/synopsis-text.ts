import type { Piece } from '@fortschrift/domain/synopsis/piece';
import { synopsisPrint } from '@fortschrift/i18n/export/synopsis-print';
import type { PrintText } from './print-text.ts';
import { plainLine } from './print-text.ts';
import { directionOfText } from './script-runs.ts';
import type { PrintLine, PrintRun } from './text-block.ts';

export type Side = 'before' | 'after';

/**
 * One side of a comparison as a line: what was struck is struck through and stands in the signs for it, what is new is
 * underlined and stands in its own, so that a copy without looks and a voice tell them too.
 * @param plain for a part that is wholly new or gone: its words without signs
 */
export function sideLine(
  text: PrintText,
  pieces: readonly Piece[],
  side: Side,
  plain: boolean,
  marks = '',
): PrintLine {
  const kind = side === 'before' ? 'deleted' : 'inserted';
  const [open, close] = synopsisPrint.signs[kind];
  const runs = pieces.flatMap((piece): readonly PrintRun[] => {
    if (piece.kind === 'same') return spaced(text, piece.text, marks);
    if (piece.kind !== kind) return [];
    if (plain) return spaced(text, piece.text, marks);
    const letter = side === 'before' ? 's' : 'u';
    const core = piece.text.trim();
    const start = piece.text.slice(0, piece.text.length - piece.text.trimStart().length);
    const end = core === '' ? '' : piece.text.slice(piece.text.trimEnd().length);
    const sign = (t: string): PrintRun => ({ t, lang: null, marks, href: null });
    return [
      ...(start === '' ? [] : [sign(' ')]),
      sign(open),
      ...text.line(core, { marks: `${marks}${letter}` }).runs,
      sign(close),
      ...(end === '' ? [] : [sign(' ')]),
    ];
  });
  return { dir: directionOfText(plainLine({ dir: 'ltr', runs }).replaceAll(open, '')), runs };
}

/** A line is trimmed when it is written; pieces of one keep the spaces between them. */
function spaced(text: PrintText, words: string, marks: string): readonly PrintRun[] {
  const space: PrintRun = { t: ' ', lang: null, marks, href: null };
  if (words.trim() === '') return words === '' ? [] : [space];
  return [
    ...(/^\s/.test(words) ? [space] : []),
    ...text.line(words, { marks }).runs,
    ...(/\s$/.test(words) ? [space] : []),
  ];
}
