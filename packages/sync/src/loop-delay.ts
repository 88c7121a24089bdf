import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How late the event loop is, in milliseconds. */
export interface LoopDelay {
  /** The figures since the last `renew`, beyond the timer's own resolution. */
  read(): { readonly median: number; readonly p99: number; readonly max: number };
  /** Begins anew, so that one bad moment is not shown for ever. */
  renew(): void;
  close(): void;
}

const resolution = 250;

/**
 * Measures with Node's own histogram (`perf_hooks.monitorEventLoopDelay`), which samples by a timer: a rare one, since each time
 * it wakes the thread. A wait asleep (doze.ts) counts as delay: that is what it is for whoever else needs the thread.
 */
export function watchLoopDelay(): LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  const beyond = (nanoseconds: number) => {
    const late = nanoseconds / 1e6 - resolution;
    return Number.isFinite(late) && late > 0 ? late : 0;
  };
  return {
    read: () => ({
      median: beyond(histogram.percentile(50)),
      p99: beyond(histogram.percentile(99)),
      max: beyond(histogram.max),
    }),
    renew: () => histogram.reset(),
    close: () => {
      histogram.disable();
    },
  };
}
