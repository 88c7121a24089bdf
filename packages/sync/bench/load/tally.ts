import type { Payload } from '../contenders/contender.ts';
import { firstClient } from './typing.ts';
import { readRanges } from './update-ranges.ts';

/** Counts what arrives: each original update once per recipient, wherever a server merged or repeated it. */
export interface Tally {
  /** Says when update `clock` of a writer is due, in milliseconds of `performance.now()`; before it is sent. */
  expect(writer: number, clock: number, due: number): void;
  /** Makes the sink of one recipient, who hears the writers from `first` to `first + count - 1` and is `self` (or -1, only reads). */
  recipient(first: number, count: number, self: number): (bytes: Uint8Array, payload: Payload) => void;
  readonly delivered: number;
  /** Updates that came again although they had been delivered. */
  readonly doubled: number;
  /** Deliveries later than the bound. */
  readonly tooLate: number;
  /** Moment of the last delivery. */
  readonly last: number;
  /** Milliseconds from the intended sending to the delivery, sorted. */
  latencies(): Float64Array;
}

/** A tally for `writers` writers of `each` updates and at most `most` deliveries, which are late after `bound` milliseconds. */
export function createTally(
  writers: number,
  each: number,
  most: number,
  bound: number = Number.POSITIVE_INFINITY,
): Tally {
  const due = new Float64Array(writers * each);
  const taken = new Float64Array(most);
  let delivered = 0;
  let doubled = 0;
  let tooLate = 0;
  let last = 0;
  return {
    expect(writer, clock, moment) {
      due[writer * each + clock] = moment;
    },
    recipient(first, count, self) {
      /** The next clock of each writer this recipient has not seen. What is left out before it was lost. */
      const next = new Int32Array(count);
      const sink = (client: number, clock: number, length: number): void => {
        const writer = client - firstClient;
        if (writer === self) return;
        const place = writer - first;
        const from = next[place];
        if (from === undefined) throw new Error(`an update of client ${client}, who is in another room`);
        const end = clock + length;
        if (clock < from) doubled += Math.min(end, from) - clock;
        for (let at = Math.max(clock, from); at < end; at += 1) {
          const latency = last - (due[writer * each + at] ?? 0);
          taken[delivered] = latency;
          delivered += 1;
          if (latency > bound) tooLate += 1;
        }
        if (end > from) next[place] = end;
      };
      return (bytes, payload) => {
        last = performance.now();
        readRanges(bytes, payload.start, sink);
      };
    },
    get delivered() {
      return delivered;
    },
    get doubled() {
      return doubled;
    },
    get tooLate() {
      return tooLate;
    },
    get last() {
      return last;
    },
    latencies: () => taken.subarray(0, Math.min(delivered, most)).sort(),
  };
}
