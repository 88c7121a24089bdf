import type { Reading } from './terms.ts';

const most = 4;
/** A word tells something of a group when this share of its cards has it, and two of them at least. */
const leastShare = 0.15;
/** A concept is what a group is about when this share of its cards speaks of it. */
const aboutShare = 0.6;

/**
 * The words that most tell why cards belong together: up to four, as people wrote them. What many of these cards and
 * few others say comes first; everyday words do not count, nor does a word inside another one named. Where cards say
 * the same in different words, the name of what they speak of stands for these. None when nothing is shared.
 */
export function sharedWords(cards: readonly number[], reading: Reading): readonly string[] {
  const { terms, surfaceOf } = reading;
  const chosen: string[] = [];
  const choose = (word: string) => {
    const lower = word.toLowerCase();
    const known = chosen.some(
      (other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()),
    );
    if (chosen.length < most && !known) chosen.push(word);
  };
  for (const stem of tellingStems(cards, reading)) choose(surfaceOf(stem));
  if (chosen.length < 2) {
    const about = new Map<string, number>();
    for (const card of cards)
      for (const name of terms[card]?.concepts.keys() ?? []) about.set(name, (about.get(name) ?? 0) + 1);
    const named = [...about].filter(([, count]) => count >= cards.length * aboutShare);
    for (const [name] of named.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) choose(name);
  }
  return chosen;
}

function tellingStems(
  cards: readonly number[],
  { terms, cardsWith, isEveryday }: Reading,
): readonly string[] {
  const inside = new Map<string, number>();
  const speaking = new Set<string>();
  for (const card of cards) {
    for (const stem of terms[card]?.stems.keys() ?? []) inside.set(stem, (inside.get(stem) ?? 0) + 1);
    for (const stem of terms[card]?.witnesses ?? []) speaking.add(stem);
  }
  const fewest = Math.max(2, Math.ceil(cards.length * leastShare));
  const scored = [...inside].flatMap(([stem, count]): [string, number][] => {
    if (count < fewest || (isEveryday(stem) && !speaking.has(stem))) return [];
    const outside = (cardsWith.get(stem) ?? count) / terms.length;
    const telling = Math.log(1 + 1 / outside) * (isEveryday(stem) ? 0.3 : 1) * (speaking.has(stem) ? 1.4 : 1);
    return [[stem, (count / cards.length) * telling]];
  });
  return scored.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([stem]) => stem);
}

/**
 * Up to four words a card has in common with some others, rare ones first; where there are none, what both speak of.
 */
export function wordsBetween(
  card: number,
  others: readonly number[],
  { terms, cardsWith, surfaceOf, isEveryday }: Reading,
): readonly string[] {
  const own = terms[card];
  if (!own) return [];
  const theirs = others.flatMap((other) => terms[other] ?? []);
  const stems = [...own.stems.keys()].filter(
    (stem) => (!isEveryday(stem) || own.witnesses.has(stem)) && theirs.some((other) => other.stems.has(stem)),
  );
  const rare = stems.toSorted(
    (a, b) => (cardsWith.get(a) ?? 0) - (cardsWith.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  if (rare.length > 0) return [...new Set(rare.map(surfaceOf))].slice(0, most);
  return [...own.concepts.keys()]
    .filter((name) => theirs.some((other) => other.concepts.has(name)))
    .slice(0, most);
}

/** Up to four words a pile of doubles has in common, in the order of its first text: long ones rather than everyday ones. */
export function doubledWords(card: number, { terms, surfaceOf, isEveryday }: Reading): readonly string[] {
  const stems = [...(terms[card]?.stems.keys() ?? [])];
  const telling = stems.toSorted(
    (a, b) => Number(isEveryday(a)) - Number(isEveryday(b)) || b.length - a.length || (a < b ? -1 : 1),
  );
  const chosen = new Set(telling.slice(0, most));
  return stems.filter((stem) => chosen.has(stem)).map(surfaceOf);
}
