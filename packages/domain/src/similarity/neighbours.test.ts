import { describe, expect, it } from 'vitest';
import { withNeighbours } from './neighbours.ts';
import type { Vector } from './vectors.ts';

const vector = (entries: Readonly<Record<number, number>>): Vector => ({
  features: Int32Array.from(Object.keys(entries), Number),
  weights: Float64Array.from(Object.values(entries)),
});

function alike(a: Vector | undefined, b: Vector | undefined): number {
  let sum = 0;
  for (const [at, feature] of a?.features.entries() ?? []) {
    const other = b?.features.indexOf(feature) ?? -1;
    if (other >= 0) sum += (a?.weights[at] ?? 0) * (b?.weights[other] ?? 0);
  }
  return sum;
}

const half = Math.SQRT1_2;
/** Two cards with nothing in common, and cards that have something of both. */
const bridged = [
  vector({ 1: 1 }),
  vector({ 2: 1 }),
  ...Array.from({ length: 5 }, () => vector({ 1: half, 2: half })),
];
const strangers = (count: number, from = 10) =>
  Array.from({ length: count }, (_, at) => vector({ [from + at]: 1 }));

describe('withNeighbours', () => {
  it('makes two cards alike that others bring together, and no others', () => {
    const heard = withNeighbours([...bridged, ...strangers(193)]);
    expect(alike(heard[0], heard[1])).toBeGreaterThan(0.3);
    expect(alike(heard[0], heard[100])).toBe(0);
    expect(alike(heard[150], heard[151])).toBe(0);
  });

  it('gives unit vectors with features in rising order', () => {
    for (const one of withNeighbours([...bridged, ...strangers(193)])) {
      expect(alike(one, one)).toBeCloseTo(1, 9);
      expect([...one.features]).toEqual([...one.features].sort((a, b) => a - b));
    }
  });

  it('hears nobody on a small board, nor among more cards than are compared', () => {
    const small = [...bridged, ...strangers(10)];
    expect(withNeighbours(small)).toBe(small);
    const large = [...bridged, ...strangers(1_600)];
    expect(withNeighbours(large)).toBe(large);
  });
});
