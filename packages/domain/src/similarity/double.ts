import { exchanged } from './exchanged.ts';
import { restatedIn } from './restated.ts';
import type { Terms } from './terms.ts';
import { fold, plain } from './words/fold.ts';
import { remembering } from './words/remember.ts';
import { numbersOf } from './words/tokens.ts';

/** Texts are near doubles from this Dice coefficient of their letter triples on. */
const nearEnough = 0.82;
/** Shorter texts must be the same but for case and signs: "Bus fehlt" and "Bad fehlt" are not. */
const shortestNear = 20;
/** Words that turn a text into its opposite, in the languages of the hall; each list counts as one. */
const turning: readonly RegExp[] = [
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie(?:mals|mand)?|nichts|unmöglich|not?|never|нет|не|немає|değil|yok|لا|ليس|لم)(?!\p{L})/giu,
  /(?<!\p{L})(?:ohne|without|без|بدون)(?!\p{L})/giu,
  /(?<!\p{L})(?:weniger|less|fewer|меньше|менше|أقل)(?!\p{L})/giu,
  /(?<!\p{L})(?:gegen|against|против|проти|ضد)(?!\p{L})/giu,
  /(?<!\p{L})(?:verbiet|verbot|abschaff|abreiß|stopp|verhinder|schließ|geschlossen|streich|gestrichen)\p{L}*/giu,
  /(?<!\p{L})(?:gut\p{L}*|super|toll|schön\p{L}*|good|great)(?!\p{L})/giu,
  /(?<!\p{L})(?:schlecht\p{L}*|teuer|teure\p{L}*|voll|leer|bad)(?!\p{L})/giu,
  /(?<!\p{L})(?:groß|größer|hoch|höher|lang|länger|spät|später|schneller|big|long|late)\p{L}*(?!\p{L})/giu,
  /(?<!\p{L})(?:klein|kleiner|niedrig|kurz|kürzer|früh|früher|langsam|small|short|early)\p{L}*(?!\p{L})/giu,
];
/** Numbers people write as words. */
const numberWords = new Map(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, at) => [word, `${at + 2}`]),
);
const numberWord = new RegExp(`(?<!\\p{L})(?:${[...numberWords.keys()].join('|')})(?!\\p{L})`, 'giu');

/**
 * Finds texts that say the same: equal apart from case, signs and spaces, or nearly so (typing errors, another form of
 * a word) with the same numbers and the same negations and no word for another. Each list (two or more indexes, in rising order) gathers round
 * its first text, so no chain of small differences brings different texts together. With what the texts speak of, also
 * those that say the same with their words in another order (see `restatedIn`).
 */
export function doublesIn(
  texts: readonly string[],
  terms: readonly Terms[] = [],
): readonly (readonly number[])[] {
  const keys = texts.map(keyIn);
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
  const near = nearDoubles(
    [...same.keys()].filter((index) => (keys[index] ?? '').length >= shortestNear),
    texts,
    keys,
    (first, other) => exchangedIn(terms[first], terms[other]),
  );
  const facts = remembering(factsOf);
  for (const [first, other] of restatedIn(terms, (index) => facts(texts[index] ?? ''))) {
    const leads = same.has(first) && !near.followers.has(first);
    if (!leads || !same.has(other) || near.followers.has(other) || near.of.has(other)) continue;
    if (exchangedIn(terms[first], terms[other])) continue;
    near.of.set(first, [...(near.of.get(first) ?? []), other]);
    near.followers.add(other);
  }
  const found: number[][] = [];
  for (const [first, alsoFirst] of same) {
    if (near.followers.has(first)) continue;
    const list = [...alsoFirst, ...(near.of.get(first) ?? []).flatMap((other) => same.get(other) ?? [])];
    if (list.length > 1) found.push(list.sort((a, b) => a - b));
  }
  return found;
}

/** Without what texts speak of nobody can say which words were exchanged. */
function exchangedIn(a: Terms | undefined, b: Terms | undefined): boolean {
  return a !== undefined && b !== undefined && exchanged(a, b);
}

/** A board is looked at again and again while it grows. */
const keyIn = remembering(keyOf, 2_000);

/** What is left of a text without case, signs and spaces; empty for one of signs only. */
function keyOf(text: string): string {
  return fold(plain(text)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Texts by the first one that is nearly the same, and all that have such a first one. */
type Near = { readonly of: Map<number, readonly number[]>; readonly followers: Set<number> };

/**
 * Finds for each text the first that is nearly the same, among those with the same numbers and negations. Two sets of
 * triples with a Dice coefficient of d share all but a few, so the rarest of each must have one in common (prefix
 * filter; Chaudhuri, Ganti, Kaushik, "A primitive operator for similarity joins in data cleaning", 2006); only such
 * pairs, of like size, are compared. Who follows a first one is no first one for others.
 */
function nearDoubles(
  indexes: readonly number[],
  texts: readonly string[],
  keys: readonly string[],
  apart: (first: number, other: number) => boolean,
): Near {
  const sets = rankedTriples(indexes.map((index) => keys[index] ?? ''));
  const least = nearEnough / (2 - nearEnough);
  const postings = new Map<string, Map<number, number[]>>();
  const of = new Map<number, readonly number[]>();
  const followers = new Set<number>();
  for (const [mine, set] of sets.entries()) {
    const index = indexes[mine] ?? 0;
    const facts = factsOf(texts[index] ?? '');
    const sameFacts = postings.get(facts) ?? new Map<number, number[]>();
    postings.set(facts, sameFacts);
    const prefix = set.subarray(0, set.length - Math.ceil(least * set.length) + 1);
    const candidates = new Set<number>();
    for (const triple of prefix) for (const other of sameFacts.get(triple) ?? []) candidates.add(other);
    const first = [...candidates]
      .sort((a, b) => a - b)
      .find((other) => alike(set, sets[other] ?? set) && !apart(indexes[other] ?? 0, index));
    if (first === undefined) {
      for (const triple of prefix) {
        const posting = sameFacts.get(triple);
        if (posting) posting.push(mine);
        else sameFacts.set(triple, [mine]);
      }
    } else {
      const leader = indexes[first] ?? 0;
      of.set(leader, [...(of.get(leader) ?? []), index]);
      followers.add(index);
    }
  }
  return { of, followers };
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

/** What must be the same in doubles besides the letters: numbers and negations. */
function factsOf(text: string): string {
  const turns = turning.map((words) => (text.match(words) ?? []).length);
  const numbers = numbersOf(text.replace(numberWord, (word) => numberWords.get(word.toLowerCase()) ?? word));
  return `${numbers.split(' ').sort().join(' ')}|${turns.join(' ')}`;
}
