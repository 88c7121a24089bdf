import { describe, expect, it } from 'vitest';
import { averageLink } from './linkage.ts';

/** Similarities by pairs; everything else is 0. */
function matrix(n: number, pairs: readonly (readonly [number, number, number])[]): Float32Array {
  const all = new Float32Array(n * n);
  for (const [a, b, similarity] of pairs) {
    all[a * n + b] = similarity;
    all[b * n + a] = similarity;
  }
  return all;
}

describe('averageLink', () => {
  it('joins what is alike and leaves the rest alone', () => {
    const groups = averageLink(
      matrix(5, [
        [0, 1, 0.9],
        [0, 2, 0.8],
        [1, 2, 0.8],
        [3, 4, 0.1],
      ]),
      5,
      0.3,
    );
    expect(groups.map((cards) => cards.toSorted()).toSorted()).toEqual([[0, 1, 2], [3], [4]]);
  });

  it('makes no group of a chain whose ends have nothing in common', () => {
    const chain = matrix(6, [
      [0, 1, 0.5],
      [1, 2, 0.5],
      [2, 3, 0.5],
      [3, 4, 0.5],
      [4, 5, 0.5],
    ]);
    for (const cards of averageLink(chain, 6, 0.3)) expect(cards.length).toBeLessThanOrEqual(2);
  });

  it('gives the same for the same, also with ties', () => {
    const ties = () =>
      matrix(4, [
        [0, 1, 0.5],
        [1, 2, 0.5],
        [2, 3, 0.5],
        [0, 3, 0.5],
        [0, 2, 0.5],
        [1, 3, 0.5],
      ]);
    expect(averageLink(ties(), 4, 0.3)).toEqual(averageLink(ties(), 4, 0.3));
    expect(averageLink(ties(), 4, 0.3).map((cards) => cards.length)).toEqual([4]);
  });
});
