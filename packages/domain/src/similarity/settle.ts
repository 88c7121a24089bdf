import type { Vector } from './vectors.ts';

/** The group of cards that are in none. */
export const alone = -1;

/** A card is in a group when the cosine to the middle of the group's other cards is at least this. */
const nearEnough = 0.25;
/** And when no other group is nearly as near: what fits here as well as there is left to people. */
const clearBy = 0.06;

/**
 * Moves every card to the group it is nearest to, or to none; `groupOf` (a group's number by card) is changed.
 * All cards are compared with the groups as they were before. Says whether any card moved.
 */
export function settle(vectors: readonly Vector[], groupOf: Int32Array, groups: number): boolean {
  const middles = middlesOf(vectors, groupOf, groups);
  let moved = false;
  const scores = new Float64Array(groups);
  const next = vectors.map((vector, card) => {
    scores.fill(0);
    for (const [index, feature] of vector.features.entries()) {
      const weight = vector.weights[index] ?? 0;
      for (const [group, sum] of middles.sums.get(feature) ?? [])
        scores[group] = (scores[group] ?? 0) + sum * weight;
    }
    return nearest(scores, middles.squares, groupOf[card] ?? alone);
  });
  for (const [card, group] of next.entries()) {
    if (groupOf[card] !== group) moved = true;
    groupOf[card] = group;
  }
  return moved;
}

/** Sums of the vectors of each group, by feature then group, and the square of each sum's length. */
function middlesOf(vectors: readonly Vector[], groupOf: Int32Array, groups: number) {
  const sums = new Map<number, Map<number, number>>();
  const squares = new Float64Array(groups);
  for (const [card, { features, weights }] of vectors.entries()) {
    const group = groupOf[card] ?? alone;
    if (group === alone) continue;
    for (const [index, feature] of features.entries()) {
      const row = sums.get(feature) ?? new Map<number, number>();
      row.set(group, (row.get(group) ?? 0) + (weights[index] ?? 0));
      sums.set(feature, row);
    }
  }
  for (const row of sums.values())
    for (const [group, sum] of row) squares[group] = (squares[group] ?? 0) + sum * sum;
  return { sums, squares };
}

function nearest(products: Float64Array, squares: Float64Array, own: number): number {
  let best = alone;
  let first = 0;
  let second = 0;
  for (let group = 0; group < products.length; group++) {
    // A card must not vouch for itself: its own (unit) vector is taken out of its group's middle.
    const product = (products[group] ?? 0) - (group === own ? 1 : 0);
    const square = (squares[group] ?? 0) - (group === own ? 2 * product + 1 : 0);
    const score = square <= 1e-9 ? 0 : product / Math.sqrt(square);
    if (score > first) {
      second = first;
      first = score;
      best = group;
    } else if (score > second) second = score;
  }
  return first >= nearEnough && first - second >= clearBy ? best : alone;
}

/** The average similarity of all pairs of some cards, 0 to 1; two cards at least. */
export function cohesionOf(cards: readonly number[], vectors: readonly Vector[]): number {
  const sums = new Map<number, number>();
  for (const card of cards) {
    const vector = vectors[card];
    if (!vector) continue;
    for (const [index, feature] of vector.features.entries())
      sums.set(feature, (sums.get(feature) ?? 0) + (vector.weights[index] ?? 0));
  }
  let square = 0;
  for (const sum of sums.values()) square += sum * sum;
  return (square - cards.length) / (cards.length * (cards.length - 1));
}
