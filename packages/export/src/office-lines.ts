import { arial } from './arial-widths.ts';
import type { PrintLine } from './text-block.ts';

/** Ascent, descent and gap of Arial, in parts of its size. */
const pitch = 1.149;

/** Height of a line of so many points at single spacing. */
export function lineHeight(points: number): number {
  return points * pitch;
}

/**
 * How many lines a text takes in Arial, filled word by word as office programs do; hyphenation, which each of them does
 * in its own way, is left out.
 * @param width points
 */
export function officeLines(line: PrintLine, width: number, points: number, bold = false): number {
  const room = width / points;
  let lines = 1;
  let at = 0;
  let gap = 0;
  for (const run of line.runs) {
    if (run.t === null) {
      if ('note' in run) at += 0.4;
      else {
        lines++;
        at = 0;
        gap = 0;
      }
      continue;
    }
    const widthOf = bold || run.marks.includes('b') ? arial.bold : arial.upright;
    // A line may end at a space, and behind a hyphen.
    for (const part of run.t.match(/[ \n]+|[^ \n-]*-+|[^ \n-]+/g) ?? []) {
      let long = 0;
      for (const letter of part) if (letter !== '\u00ad') long += widthOf(letter);
      if (part.startsWith(' ') || part.startsWith('\n')) {
        gap += long;
        continue;
      }
      if (at > 0 && at + gap + long > room) {
        lines++;
        at = 0;
      } else at += gap;
      gap = 0;
      at += long;
      while (at > room) {
        lines++;
        at -= room;
      }
    }
  }
  return lines;
}

/** Height of the footnotes that stand at the foot of a line's page, in points. */
export function notesHeight(line: PrintLine, width: number): number {
  let height = 0;
  for (const run of line.runs)
    if ('note' in run) height += officeLines(run.note, width, 8.5) * lineHeight(8.5) + 2;
  return height;
}
