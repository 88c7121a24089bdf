import type { Terms } from './terms.ts';
import { fold } from './words/fold.ts';
import { remembering } from './words/remember.ts';

/** Shorter words are not taken for misspelt: another letter makes another word. */
const shortestMisspelt = 5;
/** From this length on two letters may be wrong. */
const longWord = 8;
/** The part a longer form adds must not be one that turns or changes what is done: pünktlich, unpünktlich; machen, zumachen. */
const turningPart =
  /^(?:un|nicht|miss|anti|gegen|auf|aus|ein|an|ab|zu|weg|vor|mit|her|hin|los|be|ge|er|ver|ent|zer|hoch|not?|in|im|dis|не|без)$/u;
const shortestPart = 3;
/** Shorter ones are signs rather than words (B1). */
const shortestWord = 3;
/** In texts of more words one word for another is no other statement. */
const mostWords = 150;

const folded = remembering((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''), 20_000);

/**
 * Whether one of two texts that look alike has a word in the place of another one (Nord for Süd, erhalten for abreißen):
 * then they do not say the same, however many letters they share. Each text may have more words than the other; what
 * is misspelt, inflected or part of a longer word is no other word.
 */
export function exchanged(a: Terms, b: Terms): boolean {
  if (Math.min(a.written.size, b.written.size) > mostWords) return false;
  return hasItsOwn(a, b) && hasItsOwn(b, a);
}

/** Whether a text has a word of which the other has no form at all; whole words, not their parts. */
function hasItsOwn({ written }: Terms, other: Terms): boolean {
  const theirs = new Set([...other.written.values()].map(folded));
  for (const [stem, surface] of written) {
    const word = folded(surface);
    if (other.written.has(stem) || word.length < shortestWord) continue;
    if (![...theirs].some((their) => isForm(word, their))) return true;
  }
  return false;
}

function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const added = long.endsWith(short)
    ? long.slice(0, -short.length)
    : long.startsWith(short)
      ? long.slice(short.length)
      : '';
  if (short.length >= shortestPart && added !== '') return !turningPart.test(added);
  // People seldom get the beginning wrong; where it differs, it is another word (anmelden, abmelden).
  if (short.length < shortestMisspelt || short.slice(0, 2) !== long.slice(0, 2)) return false;
  return wrongLetters(short, long) <= (short.length < longWord ? 1 : 2);
}

/** Letters left out, put in, exchanged, or two that changed places (Damerau, 1964). */
function wrongLetters(a: string, b: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
