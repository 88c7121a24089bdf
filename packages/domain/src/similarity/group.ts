import { averageLink, pairwise } from './linkage.ts';
import type { Vector } from './vectors.ts';

/** Cards join while their groups are on average this much alike. */
const joinFrom = 0.18;
const fewest = 3;

/** Groups of at least three cards, as indexes in rising order; cards that fit nowhere are in none. */
export function groupsOf(vectors: readonly Vector[]): readonly (readonly number[])[] {
  return averageLink(pairwise(vectors), vectors.length, joinFrom)
    .filter((cards) => cards.length >= fewest)
    .map((cards) => [...cards].sort((a, b) => a - b));
}
