/**
 * Lets jobs run one after the other.
 * @param waiting how many may wait behind the one that runs
 * @returns takes a job and gives its outcome; null at once when too many wait. A job that throws does not stop the next.
 */
export function createTurns(waiting: number): <Value>(job: () => Promise<Value>) => Promise<Value | null> {
  let last: Promise<unknown> = Promise.resolve();
  let inside = 0;
  return async (job) => {
    if (inside > waiting) return null;
    inside++;
    const turn = last.then(job);
    last = turn.catch(() => null);
    try {
      return await turn;
    } finally {
      inside--;
    }
  };
}
