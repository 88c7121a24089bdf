/** Repeatable randomness: the same seed rolls the same numbers. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  roll(below: number): number;
  /** True once in `of` rolls. */
  once(of: number): boolean;
  pick<Value>(list: readonly Value[]): Value | undefined;
}

/** mulberry32 by Tommy Ettinger (public domain), a 32-bit generator that passes gjrand. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (below: number) => Math.floor(next() * below);
  return { roll, once: (of) => roll(of) === 0, pick: (list) => list[roll(list.length)] };
}
