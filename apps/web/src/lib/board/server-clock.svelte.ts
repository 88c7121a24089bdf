import { call } from '#lib/api.ts';

const tries = 3;

/**
 * The server's time on this device, whatever its own clock says: asked for a few times, the quickest answer counts,
 * and again whenever the page comes back from the background, where time may have stood still.
 */
export class ServerClock {
  /** Server time minus `performance.now()`, milliseconds; null before the first answer. */
  #offset = $state<number | null>(null);

  /** Unix milliseconds by the server; by this device's clock until the server answered. */
  now(): number {
    return this.#offset === null ? Date.now() : performance.now() + this.#offset;
  }

  /** Keeps the clock right from now on; in the browser only. Returns what ends it. */
  keep(): () => void {
    const again = () => {
      if (document.visibilityState === 'visible') void this.#ask();
    };
    document.addEventListener('visibilitychange', again);
    void this.#ask();
    return () => document.removeEventListener('visibilitychange', again);
  }

  async #ask(): Promise<void> {
    let quickest = Number.POSITIVE_INFINITY;
    for (let n = 0; n < tries; n++) {
      const sent = performance.now();
      const answer = await call('GET /clock');
      const came = performance.now();
      if (!answer.ok) return;
      if (came - sent >= quickest) continue;
      quickest = came - sent;
      this.#offset = answer.value.now - (sent + came) / 2;
    }
  }
}
