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
 * its first text, so no chain of small differences brings different texts together.
 */
export function doublesIn(texts: readonly string[]): readonly (readonly number[])[] {
  const keys = texts.map(keyOf);
  const firstOf = new Map<string, number>();
  const same = new Map<number, number[]>();
  for (const [index, key] of keys.entries()) {
    if (key === '') continue;
    const first = firstOf.get(key) ?? index;
    firstOf.set(key, first);
    same.set(first, [...(same.get(first) ?? []), index]);
  }
  const firsts = [...same.keys()];
  const near = nearPairs(
    firsts.filter((index) => (keys[index] ?? '').length >= shortestNear),
    texts,
    keys,
  );
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
  return fold(plain(text)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * For each text the later ones that are nearly the same. Two sets of triples with a Dice coefficient of d share all but
 * a few, so the rarest of each must have one in common (prefix filter; Chaudhuri, Ganti, Kaushik, "A primitive operator
 * for similarity joins in data cleaning", 2006); only such pairs, of like size, are compared.
 */
function nearPairs(
  indexes: readonly number[],
  texts: readonly string[],
  keys: readonly string[],
): ReadonlyMap<number, readonly number[]> {
  const sets = rankedTriples(indexes.map((index) => keys[index] ?? ''));
  const least = nearEnough / (2 - nearEnough);
  const postings: (number[] | undefined)[] = [];
  const pairs = new Map<number, number[]>();
  const seenBy = new Int32Array(sets.length).fill(-1);
  for (const [mine, set] of sets.entries()) {
    const prefix = set.length - Math.ceil(least * set.length) + 1;
    for (let at = 0; at < prefix; at++) {
      const triple = set[at] ?? 0;
      const posting = postings[triple] ?? [];
      for (const theirs of posting) {
        if (seenBy[theirs] === mine) continue;
        seenBy[theirs] = mine;
        const other = sets[theirs];
        if (!other || !alike(set, other)) continue;
        const [a, b] = [indexes[theirs] ?? 0, indexes[mine] ?? 0];
        if (!sameFacts(texts[a] ?? '', texts[b] ?? '')) continue;
        pairs.set(a, [...(pairs.get(a) ?? []), b]);
      }
      posting.push(mine);
      postings[triple] = posting;
    }
  }
  return pairs;
}

/** The triples of each text as numbers, the rarest of all texts the smallest, in rising order. */
function rankedTriples(keys: readonly string[]): readonly Int32Array[] {
  const counts = new Map<string, number>();
  const sets = keys.map((key) => {
    const padded = ` ${key} `;
    const set = new Set<string>();
    for (let at = 0; at + 3 <= padded.length; at++) set.add(padded.slice(at, at + 3));
    for (const triple of set) counts.set(triple, (counts.get(triple) ?? 0) + 1);
    return set;
  });
  const ordered = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const ranks = new Map(ordered.map(([triple], rank) => [triple, rank]));
  return sets.map((set) => Int32Array.from(set, (triple) => ranks.get(triple) ?? 0).sort());
}

function alike(a: Int32Array, b: Int32Array): boolean {
  const wanted = Math.ceil((nearEnough * (a.length + b.length)) / 2);
  if (Math.min(a.length, b.length) < wanted) return false;
  let both = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    // Not enough left to get there.
    if (both + Math.min(a.length - i, b.length - j) < wanted) return false;
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both >= wanted;
}

function sameFacts(a: string, b: string): boolean {
  return numbersOf(a) === numbersOf(b) && turnsIn(a) === turnsIn(b);
}

function turnsIn(text: string): string {
  return (text.toLowerCase().match(turning) ?? []).sort().join(' ');
}
