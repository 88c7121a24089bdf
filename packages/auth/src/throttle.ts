import type { FailureBuckets } from './failure-buckets.ts';
import { done, type Outcome, refused, type Throttled } from './outcome.ts';

/** One bucket an attempt has to fit into. */
export type Limit = { readonly buckets: FailureBuckets; readonly key: string };

/** Lets attempts in while their failures would still fit, and makes those wait whose fit depends on running ones. */
export type FailureGate = {
  /**
   * Runs `work` if every limit still allows a failure. Attempts count as possible failures while they run, so a
   * thousand guesses at once get no further than a thousand in a row; but successes cost nothing, so a hall
   * behind one address is not held up: whoever does not fit yet waits until running attempts are known.
   * @param limits buckets with keys; a failure is recorded in all of them.
   * @param isFailure reads the value of `work`. A throw of `work` is handed on and costs nothing.
   */
  attempt<Value>(
    limits: readonly Limit[],
    work: () => Promise<Value>,
    isFailure: (value: Value) => boolean,
  ): Promise<Outcome<Value, Throttled>>;
};

/** What an over-full queue is told to wait: about as long as one slow look-up takes. */
const QUEUE_WAIT_MS = 1000;

/** @param maxWaiting attempts that may wait for others to be known, 0 or more. */
export function createFailureGate(maxWaiting = 1000): FailureGate {
  const running = new Map<FailureBuckets, Map<string, number>>();
  let waiting: (() => void)[] = [];

  const runningIn = ({ buckets, key }: Limit) => running.get(buckets)?.get(key) ?? 0;

  function count(limits: readonly Limit[], step: 1 | -1): void {
    for (const limit of limits) {
      const keys = running.get(limit.buckets) ?? new Map<string, number>();
      running.set(limit.buckets, keys);
      const next = runningIn(limit) + step;
      if (next === 0) keys.delete(limit.key);
      else keys.set(limit.key, next);
    }
  }

  async function enter(limits: readonly Limit[]): Promise<Throttled | null> {
    for (;;) {
      const waitMs = Math.max(0, ...limits.map(({ buckets, key }) => buckets.waitMs(key)));
      if (waitMs > 0) return { code: 'throttled', retryAfterMs: waitMs };
      if (limits.every((limit) => limit.buckets.left(limit.key) - runningIn(limit) >= 1)) break;
      if (waiting.length >= maxWaiting) return { code: 'throttled', retryAfterMs: QUEUE_WAIT_MS };
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    count(limits, 1);
    return null;
  }

  return {
    async attempt(limits, work, isFailure) {
      const throttled = await enter(limits);
      if (throttled) return refused(throttled);
      try {
        const value = await work();
        if (isFailure(value)) for (const { buckets, key } of limits) buckets.spend(key);
        return done(value);
      } finally {
        count(limits, -1);
        const woken = waiting;
        waiting = [];
        for (const wake of woken) wake();
      }
    },
  };
}
