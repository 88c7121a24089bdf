import type { RichText } from '../rich-text.ts';
import { editScript } from './edit-script.ts';
import { type Piece, sideOf } from './piece.ts';
import { textDifference } from './text-difference.ts';
import { type LineLook, linesOf, type TextLine } from './text-line.ts';

/** A paragraph in a comparison: the same, struck, new, or changed inside. */
export type LineDifference = {
  readonly kind: 'same' | 'deleted' | 'inserted' | 'changed';
  readonly look: LineLook;
  readonly level: number;
  readonly pieces: readonly Piece[];
  /** Words that are the same look or lead otherwise: bold, a link's target, a heading that was a paragraph. */
  readonly reformatted: boolean;
};

const maxEdits = 600;
/** Letters of a paragraph that must be common for it to count as changed and not as replaced. */
const alike = 0.4;
/** Paragraphs of one changed place up to which every pair is tried. */
const tried = 12;

/** Long texts compared by paragraphs, and changed paragraphs word by word. Nothing is lost but empty paragraphs. */
export function richDifference(before: RichText, after: RichText): readonly LineDifference[] {
  return lineDifference(linesOf(before), linesOf(after));
}

/** The same for texts already taken apart. */
export function lineDifference(
  before: readonly TextLine[],
  after: readonly TextLine[],
): readonly LineDifference[] {
  const known = new Map<string, number>();
  const number = (line: TextLine) => {
    const key = `${line.look}${line.level} ${line.format}\n${line.text}`;
    const held = known.get(key) ?? known.size;
    known.set(key, held);
    return held;
  };
  const runs = editScript(before.map(number), after.map(number), maxEdits) ?? [
    { kind: 'deleted' as const, count: before.length },
    { kind: 'inserted' as const, count: after.length },
  ];
  const found: LineDifference[] = [];
  let old: TextLine[] = [];
  let fresh: TextLine[] = [];
  let from = 0;
  let to = 0;
  for (const { kind, count } of runs) {
    if (kind === 'deleted') old.push(...before.slice(from, from + count));
    else if (kind === 'inserted') fresh.push(...after.slice(to, to + count));
    else {
      found.push(...paired(old, fresh));
      old = [];
      fresh = [];
      for (const line of before.slice(from, from + count)) found.push(whole('same', line));
    }
    if (kind !== 'inserted') from += count;
    if (kind !== 'deleted') to += count;
  }
  return [...found, ...paired(old, fresh)];
}

/** Finds which of the new paragraphs are the old ones changed, in their order, as many letters in common as can be. */
function paired(old: readonly TextLine[], fresh: readonly TextLine[]): readonly LineDifference[] {
  if (old.length === 0) return fresh.map((line) => whole('inserted', line));
  if (fresh.length === 0) return old.map((line) => whole('deleted', line));
  if (old.length > tried || fresh.length > tried)
    return [...old.map((line) => whole('deleted', line)), ...fresh.map((line) => whole('inserted', line))];
  return inOrder(old, fresh) ?? bestPairs(old, fresh);
}

/** The usual case: each paragraph was changed where it stood. Null when one of them is another now. */
function inOrder(old: readonly TextLine[], fresh: readonly TextLine[]): readonly LineDifference[] | null {
  if (old.length !== fresh.length) return null;
  const found: LineDifference[] = [];
  for (const [index, line] of old.entries()) {
    const other = fresh[index];
    const pieces = other && textDifference(line.text, other.text);
    if (!other || !pieces || commonLetters(pieces) === 0) return null;
    found.push(changed(line, other, pieces));
  }
  return found;
}

function bestPairs(old: readonly TextLine[], fresh: readonly TextLine[]): readonly LineDifference[] {
  const pieces = old.map((line) => fresh.map((other) => textDifference(line.text, other.text)));
  const worth = pieces.map((row) => row.map(commonLetters));
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (a: number, b: number) => best[a]?.[b] ?? 0;
  const gain = (a: number, b: number) => worth[a]?.[b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = fresh.length - 1; b >= 0; b--) {
      const row = best[a];
      if (row) row[b] = Math.max(at(a + 1, b), at(a, b + 1), gain(a, b) + at(a + 1, b + 1));
    }
  const found: LineDifference[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < fresh.length) {
    const line = old[a];
    const other = fresh[b];
    if (line && other && gain(a, b) > 0 && at(a, b) === gain(a, b) + at(a + 1, b + 1)) {
      found.push(changed(line, other, pieces[a++]?.[b++] ?? []));
    } else if (line && (!other || at(a, b) === at(a + 1, b))) {
      found.push(whole('deleted', line));
      a++;
    } else if (other) {
      found.push(whole('inserted', other));
      b++;
    }
  }
  return found;
}

function changed(before: TextLine, after: TextLine, pieces: readonly Piece[]): LineDifference {
  const looks = before.look !== after.look || before.level !== after.level;
  const same = pieces.every(({ kind }) => kind === 'same');
  const reformatted = looks || (same && before.format !== after.format);
  return { kind: 'changed', look: after.look, level: after.level, pieces, reformatted };
}

/** Letters both have; 0 when they are too few for one to be the other. */
function commonLetters(pieces: readonly Piece[]): number {
  const same = pieces.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0);
  const longer = Math.max(sideOf(pieces, 'before').length, sideOf(pieces, 'after').length);
  return longer > 0 && same / longer >= alike ? same : 0;
}

function whole(kind: 'same' | 'deleted' | 'inserted', { look, level, text }: TextLine): LineDifference {
  return { kind, look, level, pieces: [{ kind, text }], reformatted: false };
}
