/**
 * Waits until what `holds` reads says yes.
 * @param patience milliseconds after which it is given up
 * @returns whether it came to hold
 */
export function until(holds: () => boolean, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = $effect.root(() => {
      $effect(() => {
        if (holds()) settle(true);
      });
    });
    // An effect runs after this function: there is something to stop by then.
    function settle(held: boolean): void {
      clearTimeout(timer);
      queueMicrotask(stop);
      resolve(held);
    }
    timer = setTimeout(() => settle(false), patience);
  });
}
