import type { Vector } from './vectors.ts';

/** The group of cards that are in none. */
export const alone = -1;

/** A card is in a group when the cosine to the middle of the group's other cards is at least this. */
const nearEnough = 0.27;
/** And when no other group is nearly as near: what fits here as well as there is left to people. */
const clearBy = 0.15;

/**
 * Moves every card to the group it is nearest to, or to none; `groupOf` (a group's number by card) is changed.
 * All cards are compared with the groups as they were before. Says whether any card moved.
 */
export function settle(vectors: readonly Vector[], groupOf: Int32Array, groups: number): boolean {
  let moved = false;
  for (const [card, group] of nearestGroups(vectors, groupOf, groups).entries()) {
    if (groupOf[card] !== group) moved = true;
    groupOf[card] = group;
  }
  return moved;
}

/** The group each card is nearest to, by card; `alone` where it is near to none, or to two. */
export function nearestGroups(
  vectors: readonly Vector[],
  groupOf: Int32Array,
  groups: number,
): readonly number[] {
  const { rows, squares } = middlesOf(vectors, groupOf, groups);
  const scores = new Float64Array(groups);
  return vectors.map(({ features, weights }, card) => {
    scores.fill(0);
    for (let index = 0; index < features.length; index++) {
      const row = rows[features[index] ?? -1];
      if (!row) continue;
      const weight = weights[index] ?? 0;
      for (let at = 0; at < row.groups.length; at++) {
        const group = row.groups[at] ?? 0;
        scores[group] = (scores[group] ?? 0) + (row.sums[at] ?? 0) * weight;
      }
    }
    return nearest(scores, squares, groupOf[card] ?? alone);
  });
}

/** What the groups that have a feature have of it. */
type Row = { readonly groups: number[]; readonly sums: number[] };

/** The sum of the vectors of each group, by feature, and the square of each sum's length. */
function middlesOf(vectors: readonly Vector[], groupOf: Int32Array, groups: number) {
  const rows: (Row | undefined)[] = [];
  const squares = new Float64Array(groups);
  const members: Vector[][] = Array.from({ length: groups }, () => []);
  for (const [card, vector] of vectors.entries()) members[groupOf[card] ?? alone]?.push(vector);
  for (const [group, cards] of members.entries()) {
    for (const [feature, sum] of sumOf(cards)) {
      squares[group] = (squares[group] ?? 0) + sum * sum;
      let row = rows[feature];
      if (!row) {
        row = { groups: [], sums: [] };
        rows[feature] = row;
      }
      row.groups.push(group);
      row.sums.push(sum);
    }
  }
  return { rows, squares };
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
  let square = 0;
  for (const sum of sumOf(cards.flatMap((card) => vectors[card] ?? [])).values()) square += sum * sum;
  return (square - cards.length) / (cards.length * (cards.length - 1));
}

function sumOf(vectors: readonly Vector[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { features, weights } of vectors)
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      sums.set(feature, (sums.get(feature) ?? 0) + (weights[index] ?? 0));
    }
  return sums;
}
