/** Waiting with the whole thread. */
export interface Doze {
  /** Whether nothing else needs the thread now. */
  may(): boolean;
  /** Returns after so many milliseconds. Meanwhile nothing is read and no timer runs; all of it is found afterwards, together. */
  sleep(milliseconds: number): void;
}

/**
 * A thread that waits for companions wakes up for each of them, and waking is dear: it finds nothing in its caches, and a virtual machine
 * has to be called back first. One that sleeps through the wait wakes once and reads all of them in one go. What else arrives waits
 * that long too, so `may` must be false while somebody waits for anything but the rooms.
 */
export function createDoze(may: () => boolean): Doze {
  const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return {
    may,
    sleep(milliseconds) {
      Atomics.wait(cell, 0, 0, milliseconds);
    },
  };
}
