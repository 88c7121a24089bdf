import type { Id } from './id.ts';

type Placed = { readonly id: Id; readonly position: number };

/** A position behind all of these. */
export function endOf(things: Iterable<{ readonly position: number }>): number {
  let last = 0;
  for (const { position } of things) last = Math.max(last, position);
  return last + 1;
}

/** The n-th of `count` positions between the thing `beforeId` and the one ahead of it, or at the end. */
export function placeBefore(
  things: readonly Placed[],
  beforeId: Id | null,
  count: number,
  n: number,
): number {
  const index = things.findIndex((thing) => thing.id === beforeId);
  const next = things[index];
  if (!next) return endOf(things) + n;
  const previous = things[index - 1]?.position ?? next.position - 1;
  return previous + ((next.position - previous) * (n + 1)) / (count + 1);
}

/** The n-th of `count` positions right behind the thing `afterId`, or at the end. */
export function placeAfter(things: readonly Placed[], afterId: Id, count: number, n: number): number {
  const index = things.findIndex((thing) => thing.id === afterId);
  return placeBefore(things, things[index + 1]?.id ?? null, count, n);
}
