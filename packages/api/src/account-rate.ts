import type { Id } from '@fortschrift/domain/id';

/** Counts what each account does, so that nobody keeps the machine for oneself. In memory: a restart forgets it. */
export type AccountRate = {
  /** Counts one more; gives the seconds to wait when that is one too many, else null. */
  take(accountId: Id, now: number): number | null;
};

/** A counter that allows so many in so many milliseconds. */
export function createAccountRate(most: number, within: number): AccountRate {
  const taken = new Map<Id, number[]>();
  return {
    take(accountId, now) {
      for (const [id, times] of taken) if ((times.at(-1) ?? 0) <= now - within) taken.delete(id);
      const times = (taken.get(accountId) ?? []).filter((at) => at > now - within);
      const [first] = times;
      if (times.length >= most && first !== undefined) return Math.ceil((first + within - now) / 1000);
      taken.set(accountId, [...times, now]);
      return null;
    },
  };
}
