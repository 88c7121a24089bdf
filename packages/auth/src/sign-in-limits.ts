import { addressKey } from './address.ts';
import { createFailureBuckets, type FailureBuckets } from './failure-buckets.ts';
import { createLane } from './lane.ts';
import { type Clock, type Outcome, refused, type Throttled } from './outcome.ts';
import { createFailureGate, type Limit } from './throttle.ts';

/** Who tries: `device` is the nonce of a genuine device mark of this very account, else null. */
export type Attempt = { readonly email: string; readonly address: string; readonly device: string | null };

/** Decides who may try a password now. Counts failures only; all of it is forgiven within 10 minutes. */
export type SignInLimits = {
  /** Runs `work` if allowed; its failures are counted. `busy` when too many clean strangers wait during an attack. */
  attempt<Value>(
    who: Attempt,
    work: () => Promise<Value>,
    isFailure: (value: Value) => boolean,
  ): Promise<Outcome<Value, Throttled>>;
};

const KEYS = 20_000;
const ALL = '';
/** What somebody is told for whom there is no place in the slow lane. */
export const BUSY: Throttled = { code: 'throttled', retryAfterMs: 2000 };

/**
 * The rules, from narrow to wide:
 * - one e-mail from one address: 5 failures, then one every 2 minutes;
 * - one address: 30 failures, then one every 20 seconds (an office shares one);
 * - one e-mail from everywhere, 20 failures, then one every 6 seconds; and everybody together, 100, then 5 a second:
 *   brakes. While one is on, an address with a failure on record has to wait, and clean ones are tried one after the
 *   other in a slow lane, so that guessing crawls but an owner at a new place still gets in;
 * - a browser that signed in to this account before feels none of these, only its own 5 failures: no attack from
 *   elsewhere locks an owner out (A4; ASVS 6.1.1).
 */
export function createSignInLimits(clock: Clock): SignInLimits {
  const pairs = createFailureBuckets({ capacity: 5, refillPerSecond: 1 / 120, maxKeys: KEYS }, clock);
  const addresses = createFailureBuckets({ capacity: 30, refillPerSecond: 1 / 20, maxKeys: KEYS }, clock);
  const emails = createFailureBuckets({ capacity: 20, refillPerSecond: 1 / 6, maxKeys: KEYS }, clock);
  const everybody = createFailureBuckets({ capacity: 100, refillPerSecond: 5, maxKeys: 1 }, clock);
  const devices = createFailureBuckets({ capacity: 5, refillPerSecond: 1 / 120, maxKeys: KEYS }, clock);
  const gate = createFailureGate();
  const slow = createLane(1, 50);

  const onRecord = (buckets: FailureBuckets, key: string, rested: number) => buckets.left(key) < rested;

  return {
    async attempt({ email, address, device }, work, isFailure) {
      if (device) {
        return gate.attempt([{ buckets: devices, key: `${device} ${email}` }], work, isFailure);
      }
      const place = addressKey(address);
      const pair = `${place} ${email}`;
      const limits: Limit[] = [
        { buckets: pairs, key: pair },
        { buckets: addresses, key: place },
      ];
      const brakeMs = Math.max(emails.waitMs(email), everybody.waitMs(ALL));
      const counted = async () => {
        const value = await work();
        if (isFailure(value)) {
          emails.spend(email);
          everybody.spend(ALL);
        }
        return value;
      };
      if (brakeMs === 0) return gate.attempt(limits, counted, isFailure);
      if (onRecord(pairs, pair, 5) || onRecord(addresses, place, 30)) {
        return refused({ code: 'throttled', retryAfterMs: brakeMs });
      }
      const turn = await slow.run(() => gate.attempt(limits, counted, isFailure));
      return turn.ok ? turn.value : refused(BUSY);
    },
  };
}
