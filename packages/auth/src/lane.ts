import { done, type Outcome, refused } from './outcome.ts';

/** Lets a bounded number of expensive jobs run at once, and a bounded number wait. */
export type Lane = {
  /** Runs `job` in its turn (first come, first served) and hands on what it gives or throws; `busy` if too many wait. */
  run<Value>(job: () => Promise<Value>): Promise<Outcome<Value, 'busy'>>;
};

/**
 * Opens a lane.
 * @param width jobs at once, at least 1.
 * @param maxWaiting jobs that may wait, 0 or more.
 */
export function createLane(width: number, maxWaiting: number): Lane {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    if (running < width) {
      running += 1;
      return;
    }
    // A finished job passes its place on, so `running` stays as it is and nobody slips in between.
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return {
    async run(job) {
      if (running >= width && waiting.length >= maxWaiting) return refused('busy');
      await turn();
      try {
        return done(await job());
      } finally {
        leave();
      }
    },
  };
}
