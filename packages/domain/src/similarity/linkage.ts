import type { Vector } from './vectors.ts';

/** The similarities of all pairs, row by row: n times n, its diagonal 0. */
export function pairwise(vectors: readonly Vector[]): Float32Array {
  const n = vectors.length;
  const all = new Float32Array(n * n);
  const postings: ({ readonly cards: number[]; readonly weights: number[] } | undefined)[] = [];
  for (const [card, { features, weights }] of vectors.entries()) {
    for (const [index, feature] of features.entries()) {
      const weight = weights[index] ?? 0;
      const posting = postings[feature] ?? { cards: [], weights: [] };
      for (let other = 0; other < posting.cards.length; other++) {
        const at = card * n + (posting.cards[other] ?? 0);
        all[at] = (all[at] ?? 0) + weight * (posting.weights[other] ?? 0);
      }
      posting.cards.push(card);
      posting.weights.push(weight);
      postings[feature] = posting;
    }
  }
  for (let row = 0; row < n; row++)
    for (let column = 0; column < row; column++) all[column * n + row] = all[row * n + column] ?? 0;
  return all;
}

/**
 * Average-link clustering by chains of nearest neighbours (Murtagh, "A survey of recent advances in hierarchical
 * clustering algorithms", 1983): quadratic, exact, and the same for the same cards in the same order. Joins while the
 * average similarity of two groups is at least `threshold`; so no chain of look-alikes makes a group. Gives lists of
 * card numbers, single cards included. Uses up `similarities`.
 */
export function averageLink(
  similarities: Float32Array,
  n: number,
  threshold: number,
): readonly (readonly number[])[] {
  const sizes = new Int32Array(n).fill(1);
  const members: number[][] = Array.from({ length: n }, (_, card) => [card]);
  const active = new Uint8Array(n).fill(1);
  const chain: number[] = [];
  let start = 0;
  for (;;) {
    if (chain.length === 0) {
      while (start < n && active[start] === 0) start++;
      if (start >= n) break;
      chain.push(start);
    }
    const tip = chain[chain.length - 1] ?? 0;
    const previous = chain[chain.length - 2] ?? -1;
    const row = tip * n;
    // On a tie the one before in the chain, or it would run in circles.
    let nearest = previous;
    let best = previous >= 0 ? (similarities[row + previous] ?? 0) : -1;
    for (let other = 0; other < n; other++) {
      if (active[other] === 0 || other === tip) continue;
      const similarity = similarities[row + other] ?? 0;
      if (similarity > best) {
        best = similarity;
        nearest = other;
      }
    }
    if (best < threshold) {
      // Its nearest is too far; joins only move others farther away from it, so it is finished.
      active[tip] = 2;
      for (const card of chain) if (active[card] === 2) drop(card);
      chain.length = 0;
      continue;
    }
    if (nearest !== previous) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    join(Math.min(tip, previous), Math.max(tip, previous));
  }
  return members.filter((cards) => cards.length > 0);

  function drop(card: number): void {
    active[card] = 0;
  }

  function join(into: number, from: number): void {
    const a = sizes[into] ?? 0;
    const b = sizes[from] ?? 0;
    for (let other = 0; other < n; other++) {
      if (active[other] === 0 || other === into || other === from) continue;
      const joined =
        (a * (similarities[into * n + other] ?? 0) + b * (similarities[from * n + other] ?? 0)) / (a + b);
      similarities[into * n + other] = joined;
      similarities[other * n + into] = joined;
    }
    sizes[into] = a + b;
    active[from] = 0;
    members[into] = [...(members[into] ?? []), ...(members[from] ?? [])];
    members[from] = [];
  }
}
