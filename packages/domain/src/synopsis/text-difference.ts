import { editScript } from './edit-script.ts';
import { mirrorPieces, type Piece, settle } from './piece.ts';

/** Edits up to which two texts are compared word by word; beyond them paragraph by paragraph, then as a whole. */
const maxEdits = 800;
/** Words and signs up to which a text is taken apart at all. */
const maxTokens = 20_000;
/** Words and signs of both sides from which on it pays to look first whether they have enough in common. */
const long = 400;
/** Below this part of common letters two texts are read more easily one after the other than mixed. */
const commonEnough = 0.25;

/**
 * What was struck from `before` and what is new in `after`, word by word, in reading order. Words, signs and white
 * space are tokens; nothing is lost: `sideOf` gives both texts back. Comparing the other way round gives the mirror
 * image. The cost is bounded: texts with too little in common are compared by paragraphs, then taken as a whole.
 */
export function textDifference(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  // One of both ways is the one that is computed, so that the other is its mirror image.
  if (before > after) return mirrorPieces(textDifference(after, before));
  const whole: readonly Piece[] = settle([
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ]);
  if (before === '' || after === '') return whole;
  const old = before.match(words) ?? [];
  const fresh = after.match(words) ?? [];
  if (old.length + fresh.length > long && atMostAlike(old, fresh) < commonEnough) return whole;
  const pieces = compare(old, fresh) ?? compare(before.match(lines) ?? [], after.match(lines) ?? []);
  if (pieces === null) return whole;
  return likeness(pieces) < commonEnough ? whole : settle(pieces);
}

const words = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const lines = /[^\n]*\n|[^\n]+/g;

function compare(before: readonly string[], after: readonly string[]): readonly Piece[] | null {
  if (before.length + after.length > maxTokens) return null;
  const known = new Map<string, number>();
  const number = (token: string) => {
    const held = known.get(token) ?? known.size;
    known.set(token, held);
    return held;
  };
  const runs = editScript(before.map(number), after.map(number), maxEdits);
  if (runs === null) return null;
  let from = 0;
  let to = 0;
  return runs.map(({ kind, count }) => {
    const text = (kind === 'inserted' ? after.slice(to, to + count) : before.slice(from, from + count)).join(
      '',
    );
    if (kind !== 'inserted') from += count;
    if (kind !== 'deleted') to += count;
    return { kind, text };
  });
}

/** What `likeness` can be at most, whatever the order of the words: found in one go, so that unlike texts cost little. */
function atMostAlike(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  let old = 0;
  let fresh = 0;
  let common = 0;
  for (const token of before) {
    if (!isWord(token)) continue;
    old += token.length;
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  for (const token of after) {
    if (!isWord(token)) continue;
    fresh += token.length;
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    common += token.length;
    counts.set(token, left - 1);
  }
  const shorter = Math.min(old, fresh);
  return shorter === 0 ? 0 : common / shorter;
}

function isWord(token: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(token);
}

/** Which part of the letters of the shorter side both have, 0 to 1. */
function likeness(pieces: readonly Piece[]): number {
  const letters = { same: 0, deleted: 0, inserted: 0 };
  for (const { kind, text } of pieces) letters[kind] += text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const shorter = letters.same + Math.min(letters.deleted, letters.inserted);
  return shorter === 0 ? 0 : letters.same / shorter;
}
