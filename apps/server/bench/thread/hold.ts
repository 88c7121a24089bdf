/**
 * Watches how long this thread computes without answering anybody: the most processor time between two turns of its loop.
 * A clock on the wall would also count what other programs took of the machine meanwhile.
 * @returns ends the watch and tells the longest hold, in milliseconds of processor time
 */
export function watchHold(): () => number {
  let before = process.threadCpuUsage();
  let longest = 0;
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    before = process.threadCpuUsage();
  };
  const timer = setInterval(look, 2);
  return () => {
    look();
    clearInterval(timer);
    return longest;
  };
}
