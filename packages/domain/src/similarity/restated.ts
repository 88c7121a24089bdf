import type { Terms } from './terms.ts';

/** Two texts say the same in another order from this share of their words' weight on. */
const nearEnough = 0.78;
/** Where each has a noun the other lacks, they may speak of two places. */
const nearDespiteNouns = 0.9;
/** One word in common is a subject, not a statement. */
const fewestShared = 2;
/** Words in more cards than this do not bring two texts together for comparison: those that say the same share rarer ones. */
const mostCards = 40;

/** What restating keeps of a text: its words, their weights and the facts that must be the same. */
type Statement = {
  readonly stems: ReadonlyMap<string, number>;
  readonly whole: number;
  readonly nouns: ReadonlySet<string>;
  readonly facts: string;
  readonly written: ReadonlyMap<string, string>;
};

/**
 * Finds pairs of texts that say the same in another order or with other small words ("Paten für neue Familien", "Jede
 * neue Familie bekommt einen Paten"): the same content words by weight of rarity (Dice), the same facts as given by
 * `factsOf` (numbers, negations). Pairs of indexes, the lower first, in rising order.
 */
export function restatedIn(
  terms: readonly Terms[],
  factsOf: (index: number) => string,
): readonly (readonly [number, number])[] {
  const cardsWith = new Map<string, number[]>();
  for (const [card, { stems }] of terms.entries())
    for (const stem of stems.keys()) {
      const having = cardsWith.get(stem);
      if (having) having.push(card);
      else cardsWith.set(stem, [card]);
    }
  const weightOf = (stem: string) => Math.log(1 + (terms.length + 10) / (cardsWith.get(stem)?.length ?? 1));
  const statements = terms.map((own, index): Statement => {
    const stems = new Map([...own.stems].map(([stem, share]) => [stem, weightOf(stem) * Math.min(1, share)]));
    const nouns = new Set(
      [...own.stems.keys()].filter((stem) => /^\p{Lu}/u.test(own.written.get(stem) ?? '')),
    );
    return { stems, whole: sum(stems.values()), nouns, facts: factsOf(index), written: own.written };
  });
  const pairs: (readonly [number, number])[] = [];
  for (const [card, statement] of statements.entries()) {
    const others = new Set<number>();
    for (const stem of statement.stems.keys()) {
      const having = cardsWith.get(stem) ?? [];
      if (having.length > mostCards) continue;
      for (const other of having) if (other < card) others.add(other);
    }
    for (const other of [...others].sort((a, b) => a - b)) {
      const earlier = statements[other];
      if (earlier && same(statement, earlier)) pairs.push([other, card]);
    }
  }
  return pairs;
}

function same(a: Statement, b: Statement): boolean {
  if (a.facts !== b.facts) return false;
  const least = (nearEnough * (a.whole + b.whole)) / 2;
  if (Math.min(a.whole, b.whole) < least) return false;
  let both = 0;
  // A compound and its parts are one word.
  const shared = new Set<string>();
  for (const [stem, weight] of a.stems) {
    const other = b.stems.get(stem);
    if (other === undefined) continue;
    both += Math.min(weight, other) + Math.abs(weight - other) / 2;
    shared.add(a.written.get(stem) ?? stem);
  }
  if (both < least || shared.size < fewestShared) return false;
  const lacks = (one: Statement, two: Statement) => [...one.nouns].some((stem) => !two.stems.has(stem));
  const apart = lacks(a, b) && lacks(b, a);
  return !apart || both >= (nearDespiteNouns * (a.whole + b.whole)) / 2;
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
