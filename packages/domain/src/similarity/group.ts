import { averageLink, pairwise } from './linkage.ts';
import { alone, cohesionOf, settle } from './settle.ts';
import type { Vector } from './vectors.ts';

/** Groups join while they are on average this much alike. */
const joinFrom = 0.37;
/** A group this little alike inside is none. */
const leastCohesion = 0.14;
const fewest = 3;
/** A group of more than this share of a board, and of six cards, tells nobody anything: it is linked more strictly. */
const mostOfBoard = 0.1;
const smallGroup = 6;
const stricter = 1.2;
const settleRounds = 4;

/** So many cards are compared each with each; of more, one sample after the other. */
const atOnce = 1500;
const mostSamples = 4;

/**
 * Groups of at least three cards, as indexes in rising order; cards that fit nowhere, or as well here as there, are in
 * none. First average-link clustering, then every card goes to the group whose middle it is nearest to. Of more than
 * 1,500 cards an even sample makes the first groups, the others join these, and samples of those left over make
 * further ones: time grows with the cards, memory with a sample.
 */
export function groupsOf(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const groupOf = new Int32Array(vectors.length).fill(alone);
  let groups = 0;
  for (let sample = 0; sample < mostSamples; sample++) {
    const cards = evenSample(groupOf);
    if (cards.length < fewest) break;
    const before = groups;
    for (const found of linked(cards, vectors)) {
      for (const card of found) groupOf[card] = groups;
      groups++;
    }
    if (groups === before) break;
    for (let round = 0; round < settleRounds; round++) if (!settle(vectors, groupOf, groups)) break;
    if (vectors.length <= atOnce) break;
  }
  const most = Math.max(smallGroup, vectors.length * mostOfBoard);
  return membersOf(groupOf, groups)
    .flatMap((cards) => notTooLarge(cards, vectors, most, joinFrom * stricter))
    .filter((cards) => cards.length >= fewest && cohesionOf(cards, vectors) >= leastCohesion);
}

function notTooLarge(
  cards: readonly number[],
  vectors: readonly Vector[],
  most: number,
  threshold: number,
): readonly (readonly number[])[] {
  if (cards.length <= most || cards.length > atOnce) return [cards];
  // Cards that are all the same are a group, however many; no threshold parts them.
  if (threshold > 1) return [cards];
  return linked(cards, vectors, threshold).flatMap((part) =>
    notTooLarge(
      part.toSorted((a, b) => a - b),
      vectors,
      most,
      threshold * stricter,
    ),
  );
}

function linked(
  cards: readonly number[],
  vectors: readonly Vector[],
  threshold = joinFrom,
): readonly (readonly number[])[] {
  const some = cards.flatMap((card) => vectors[card] ?? []);
  return averageLink(pairwise(some), some.length, threshold)
    .filter((found) => found.length >= fewest)
    .map((found) => found.map((index) => cards[index] ?? 0));
}

/** Up to `atOnce` cards that are in no group, evenly spread over all of these. */
function evenSample(groupOf: Int32Array): readonly number[] {
  const left: number[] = [];
  for (const [card, group] of groupOf.entries()) if (group === alone) left.push(card);
  if (left.length <= atOnce) return left;
  return Array.from({ length: atOnce }, (_, index) => left[Math.floor((index * left.length) / atOnce)] ?? 0);
}

function membersOf(groupOf: Int32Array, groups: number): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  for (const [card, group] of groupOf.entries()) if (group !== alone) members[group]?.push(card);
  return members;
}
