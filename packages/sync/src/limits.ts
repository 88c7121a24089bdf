import { getHeapStatistics } from 'node:v8';

/** How much a peer, a document and the whole server may cost. Sizes in bytes, times in milliseconds, rates per second. */
export interface Limits {
  /** Largest frame a peer may send. */
  readonly frame: number;
  /** Largest encoded document; an update that would cross it is refused, reading goes on. */
  readonly document: number;
  /** Token bucket per socket: frames and bytes per second, with what may come at once. */
  readonly framesPerSecond: number;
  readonly framesBurst: number;
  readonly bytesPerSecond: number;
  readonly bytesBurst: number;
  /** How often a peer that exceeds the rate is made to wait, and how many seconds it may be overdrawn, before it is closed. */
  readonly patience: number;
  /** Largest presence state of one peer, as JSON. */
  readonly presence: number;
  /** Highest number of entries one presence frame may carry (a stock client repeats what it heard of others). */
  readonly presenceEntries: number;
  /** Presence is collected this long before it is sent. */
  readonly presenceWindow: number;
  /** Nesting of types inside a document. */
  readonly depth: number;
  /** How far one update may move one client's clock. */
  readonly clockJump: number;
  /** Yjs client ids one actor may use in one document. */
  readonly claimsPerActor: number;
  /** The share of a document (0 to 1) and the characters or records that one update must delete to be reported. */
  readonly massDeletion: number;
  readonly massDeletionLeast: number;
  /** A peer gets at most one full answer to SyncStep1 in this time. */
  readonly stepOneInterval: number;
  /** Bytes of such answers that go out in one turn of the event loop; those who ask beyond it wait for the next. */
  readonly answersPerTurn: number;
  /** Bytes waiting in a socket beyond the document itself: above the first no presence, above the second the end. */
  readonly bufferedSoft: number;
  readonly buffered: number;
  /** Bytes a peer may send while its document is still loading. */
  readonly waiting: number;
  /** A data frame goes to every peer at least this often (the stock client gives up after 30 s of silence). */
  readonly heartbeat: number;
  /** A peer that neither sends nor reads anything for this long is dead. */
  readonly silence: number;
  /** A peer must send its first frame within this time. */
  readonly firstFrame: number;
  /** Peers of one document. */
  readonly peers: number;
  /** Longest wait for companions, commit and delivery together, as far as these allow, and the group size that ends the wait. */
  readonly groupWindow: number;
  readonly groupBytes: number;
  /** Uncommitted bytes above which peers are not read any more, and the time an update may wait for its commit before its room closes. */
  readonly gated: number;
  readonly commitTimeout: number;
  /**
   * Compaction: log rows or log bytes of one document that call for a snapshot at once; rows that do when nobody has written for
   * `rest`; and rows that do when it leaves memory.
   */
  readonly compactRows: number;
  readonly compactBytes: number;
  readonly compactRowsAtRest: number;
  readonly rest: number;
  readonly compactRowsOnLeave: number;
  /** Least time between two compactions of one document. */
  readonly compactInterval: number;
  /** A former snapshot is kept this long after the next one took its place. */
  readonly keepSnapshots: number;
  /** Bytes of log rows from which on a document is put together in a thread of its own before it is loaded, and compacted when it leaves memory. */
  readonly condenseOnLoad: number;
  /** A document that nobody uses stays in memory this long. */
  readonly idle: number;
  /**
   * Estimated heap of all documents in memory. Beyond it those that nobody uses leave at once, the longest unused first; when
   * those in use take it all, no further document is opened.
   */
  readonly heap: number;
}

export const defaultLimits: Limits = {
  frame: 1024 * 1024,
  document: 4 * 1024 * 1024,
  framesPerSecond: 120,
  framesBurst: 400,
  bytesPerSecond: 512 * 1024,
  bytesBurst: 4 * 1024 * 1024,
  patience: 12,
  presence: 2048,
  presenceEntries: 1000,
  presenceWindow: 100,
  depth: 64,
  clockJump: 100_000,
  claimsPerActor: 1000,
  massDeletion: 0.3,
  massDeletionLeast: 200,
  stepOneInterval: 2000,
  answersPerTurn: 1024 * 1024,
  bufferedSoft: 64 * 1024,
  buffered: 1024 * 1024,
  waiting: 2 * 1024 * 1024,
  heartbeat: 12_000,
  silence: 45_000,
  firstFrame: 15_000,
  peers: 400,
  groupWindow: 32,
  groupBytes: 256 * 1024,
  gated: 8 * 1024 * 1024,
  commitTimeout: 15_000,
  compactRows: 50_000,
  compactBytes: 1024 * 1024,
  compactRowsAtRest: 500,
  rest: 5000,
  compactRowsOnLeave: 16,
  compactInterval: 10_000,
  keepSnapshots: 24 * 3_600_000,
  condenseOnLoad: 64 * 1024,
  idle: 30_000,
  heap: 0.4 * getHeapStatistics().heap_size_limit,
};

/** The default limits without the rates: for benches and chaos runs, where every other bound stays as in production. */
export const limitsWithoutRates: Limits = {
  ...defaultLimits,
  framesPerSecond: Number.POSITIVE_INFINITY,
  framesBurst: Number.POSITIVE_INFINITY,
  bytesPerSecond: Number.POSITIVE_INFINITY,
  bytesBurst: Number.POSITIVE_INFINITY,
  stepOneInterval: 0,
  claimsPerActor: Number.POSITIVE_INFINITY,
};

/**
 * Options for the `ws` WebSocketServer that hands sockets to the rooms. No compression; few fragments; a frame that
 * announces more than twice the limit ends at once with 1009, one between gets the code people can be told about (4413).
 */
export function socketOptions(limits: Limits): {
  noServer: true;
  perMessageDeflate: false;
  maxPayload: number;
  maxFragments: number;
  maxBufferedChunks: number;
} {
  return {
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 2 * limits.frame,
    maxFragments: 256,
    maxBufferedChunks: 4096,
  };
}

export interface Bucket {
  /** Takes `amount` and tells what is left; below zero the bucket is overdrawn. The amount is taken either way. */
  take(amount: number, now: number): number;
  /** True when nothing is missing from the bucket. */
  full(now: number): boolean;
}

/** A token bucket: `burst` at once, refilled by `perSecond`. `now` is any rising clock in milliseconds. */
export function createBucket(perSecond: number, burst: number, start: number): Bucket {
  let tokens = burst;
  let last = start;
  const refill = (now: number) => {
    if (now <= last) return;
    tokens = Math.min(burst, tokens + ((now - last) / 1000) * perSecond);
    last = now;
  };
  return {
    take(amount, now) {
      if (burst === Number.POSITIVE_INFINITY) return burst;
      refill(now);
      tokens -= amount;
      return tokens;
    },
    full(now) {
      if (burst === Number.POSITIVE_INFINITY) return true;
      refill(now);
      return tokens >= burst;
    },
  };
}
