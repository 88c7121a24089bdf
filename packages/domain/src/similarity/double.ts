import { fold, plain } from './words/fold.ts';
import { numbersOf } from './words/tokens.ts';

/** Texts are near doubles from this Dice coefficient of their letter triples on. */
const nearEnough = 0.82;
/** Shorter texts must be the same but for case and signs: "Bus fehlt" and "Bad fehlt" are not. */
const shortestNear = 20;
/** Words that turn a text into its opposite. */
const turning =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|ohne|weniger|mehr|not?|without|нет|не|değil|لا|ليس)(?!\p{L})/giu;

/**
 * Finds texts that say the same: equal apart from case, signs and spaces, or nearly so (typing errors, another form of
 * a word) with the same numbers and the same negations. Each list (two or more indexes, in rising order) gathers round
 * its first text, so no chain of small differences brings different texts together. Quadratic only among texts that
 * share a rare triple.
 */
export function doublesIn(texts: readonly string[]): readonly (readonly number[])[] {
  const keys = texts.map(keyOf);
  const firstOf = new Map<string, number>();
  const same = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    if (key === '') continue;
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, index);
      same.set(index, [index]);
    } else same.get(first)?.push(index);
  }
  const firsts = [...same.keys()];
  const near = nearPairs(firsts, texts, keys);
  const taken = new Set<number>();
  const found: number[][] = [];
  for (const first of firsts) {
    if (taken.has(first)) continue;
    taken.add(first);
    const list = [...(same.get(first) ?? [])];
    for (const other of near.get(first) ?? []) {
      if (taken.has(other)) continue;
      taken.add(other);
      list.push(...(same.get(other) ?? []));
    }
    if (list.length > 1) found.push(list.sort((a, b) => a - b));
  }
  return found;
}

/** What is left of a text without case, signs and spaces; empty for one of signs only. */
function keyOf(text: string): string {
  return fold(plain(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '');
}

function nearPairs(
  firsts: readonly number[],
  texts: readonly string[],
  keys: readonly string[],
): ReadonlyMap<number, readonly number[]> {
  const triples = new Map<number, ReadonlySet<string>>();
  const counts = new Map<string, number>();
  for (const index of firsts) {
    const key = keys[index] ?? '';
    if (key.length < shortestNear) continue;
    const set = triplesOf(key);
    triples.set(index, set);
    for (const triple of set) counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  const pairs = new Map<number, number[]>();
  const postings = new Map<string, number[]>();
  for (const [index, set] of triples) {
    const candidates = new Set<number>();
    for (const triple of rarest(set, counts)) {
      const posting = postings.get(triple) ?? [];
      for (const other of posting) candidates.add(other);
      posting.push(index);
      postings.set(triple, posting);
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const their = triples.get(other);
      if (!their || !alike(set, their) || !sameFacts(texts[index] ?? '', texts[other] ?? '')) continue;
      pairs.set(other, [...(pairs.get(other) ?? []), index]);
    }
  }
  return pairs;
}

/**
 * The triples two near doubles must share at least one of: with a Dice coefficient of d, sets of like size share all
 * but (1 - d) of their triples, so among the rarest of each there is a common one (prefix filter; Chaudhuri, Ganti,
 * Kaushik, "A primitive operator for similarity joins in data cleaning", 2006).
 */
function rarest(set: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
  const least = nearEnough / (2 - nearEnough);
  return sorted.slice(0, set.size - Math.ceil(least * set.size) + 1);
}

function triplesOf(key: string): ReadonlySet<string> {
  const padded = ` ${key} `;
  const set = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) set.add(padded.slice(at, at + 3));
  return set;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if ((2 * small.size) / (small.size + large.size) < nearEnough) return false;
  let both = 0;
  for (const triple of small) if (large.has(triple)) both++;
  return (2 * both) / (a.size + b.size) >= nearEnough;
}

function sameFacts(a: string, b: string): boolean {
  return numbersOf(a) === numbersOf(b) && turnsIn(a) === turnsIn(b);
}

function turnsIn(text: string): string {
  return (text.toLowerCase().match(turning) ?? []).sort().join(' ');
}
