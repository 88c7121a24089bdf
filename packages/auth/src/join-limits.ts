import { addressKey } from './address.ts';
import { createFailureBuckets } from './failure-buckets.ts';
import { type Clock, done, type Outcome, refused, type Throttled } from './outcome.ts';
import { createFailureGate } from './throttle.ts';

export type JoinLimits = {
  /**
   * Looks a code up within the failure budget. Only failures cost, so a hall behind one address joins freely.
   * @param address network address of the client.
   * @param look gives what the code opens, or null when it opens nothing (wrong, closed and expired alike).
   * @returns what was found; `wrongCode`; or `throttled` without having looked.
   */
  attempt<Found>(
    address: string,
    look: () => Promise<Found | null>,
  ): Promise<Outcome<Found, { readonly code: 'wrongCode' } | Throttled>>;
};

const ALL = '';
const ALARM_EVERY_MS = 60_000;

/**
 * The budget for guessing codes: 10 failures a second in the whole installation, which leaves an attacker 0.2 % in
 * three hours against 20 open codes of 30 bits, and per address 30 at once, then one a second, so that a single
 * address cannot use up everybody's. Kept apart from the sign-in's limits.
 * @param onAlarm told at most once a minute that the common budget is used up: somebody is guessing.
 */
export function createJoinLimits(clock: Clock, onAlarm?: () => void): JoinLimits {
  const addresses = createFailureBuckets({ capacity: 30, refillPerSecond: 1, maxKeys: 20_000 }, clock);
  const everybody = createFailureBuckets({ capacity: 10, refillPerSecond: 10, maxKeys: 1 }, clock);
  const gate = createFailureGate();
  let alarmedAt = Number.NEGATIVE_INFINITY;

  return {
    async attempt(address, look) {
      const found = await gate.attempt(
        [
          { buckets: addresses, key: addressKey(address) },
          { buckets: everybody, key: ALL },
        ],
        look,
        (value) => value === null,
      );
      if (everybody.waitMs(ALL) > 0 && clock() - alarmedAt >= ALARM_EVERY_MS) {
        alarmedAt = clock();
        onAlarm?.();
      }
      if (!found.ok) return found;
      return found.value === null ? refused({ code: 'wrongCode' }) : done(found.value);
    },
  };
}
