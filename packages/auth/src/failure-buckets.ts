import type { Clock } from './outcome.ts';

/** How many failures are forgiven. `capacity / refillPerSecond` is the time to full forgiveness. */
export type BucketRule = {
  /** Failures allowed at once, at least 1. */
  readonly capacity: number;
  /** Failures forgiven per second, above 0. */
  readonly refillPerSecond: number;
  /** Keys remembered; the one longest without a failure is forgotten first. */
  readonly maxKeys: number;
};

/** Token buckets, one per key, in memory. A key without a recorded failure costs nothing and is not remembered. */
export type FailureBuckets = {
  /** Failures still allowed now, 0..capacity, with fractions. */
  left(key: string): number;
  /** Milliseconds until one failure is allowed; 0 when one is. */
  waitMs(key: string): number;
  /** Records one failure. */
  spend(key: string): void;
  /** Keys remembered now. */
  size(): number;
};

/** Makes empty buckets under one rule. Forgiven keys (addresses, e-mails) are dropped with the next recorded failure. */
export function createFailureBuckets(rule: BucketRule, clock: Clock): FailureBuckets {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const perMs = rule.refillPerSecond / 1000;
  const forgivenAfterMs = rule.capacity / perMs;

  function left(key: string): number {
    const bucket = buckets.get(key);
    if (!bucket) return rule.capacity;
    // A clock set back must not take away what was forgiven.
    const passed = Math.max(0, clock() - bucket.at);
    return Math.min(rule.capacity, bucket.left + passed * perMs);
  }

  return {
    left,
    waitMs: (key) => Math.max(0, Math.ceil((1 - left(key)) / perMs)),
    spend(key) {
      const now = clock();
      const remaining = Math.max(0, left(key) - 1);
      // Taken out and put in again, so that the map's order is the order of the last failure.
      buckets.delete(key);
      buckets.set(key, { left: remaining, at: now });
      for (const [oldest, bucket] of buckets) {
        if (buckets.size <= rule.maxKeys && now - bucket.at < forgivenAfterMs) break;
        buckets.delete(oldest);
      }
    },
    size: () => buckets.size,
  };
}
