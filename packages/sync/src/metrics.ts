/** Counters since the start and gauges of now. Plain numbers; whoever exposes them chooses the form (prometheus.ts has one). */
export interface Metrics {
  /** Documents in memory, in any phase, and what they are estimated to take on the heap. */
  rooms: number;
  heapBytes: number;
  peers: number;
  framesIn: number;
  bytesIn: number;
  updates: number;
  commits: number;
  commitFailures: number;
  /** Commits that took longer than a second. */
  commitsSlow: number;
  /** Commits, failed ones included, by how long they took: one count per entry of `commitBounds`, then one for all longer ones. */
  commitTimes: number[];
  /** Milliseconds all commits took together, and the longest one. */
  commitMillis: number;
  commitMillisMax: number;
  /** Milliseconds the oldest uncommitted update has waited. */
  commitWaiting: number;
  /** Bytes taken in and not yet committed. */
  gatedBytes: number;
  /** How often a peer was no longer read because too much waited for its commit. */
  holds: number;
  writes: number;
  bytesOut: number;
  /** Frames that were due to a peer and did not go out because it was cut off. It gets what they said when it comes back. */
  notDelivered: number;
  resyncs: number;
  /** Presence frames not sent because the reader was slow. */
  presenceSkipped: number;
  slowReadersCut: number;
  loads: number;
  loadFailures: number;
  /** Documents not opened for a peer because those in use take all memory there is for them. */
  loadsRefused: number;
  /** How often a damaged document was loaded, and how many are served read-only for that now. */
  quarantines: number;
  quarantined: number;
  /** Damaged rows of a document that were replaced from the document in memory, which was whole. */
  heals: number;
  compactions: number;
  compactionFailures: number;
  evictions: number;
  /** Updates that deleted more than the alarming share of a document at once. */
  massDeletions: number;
  closes: Record<number, number>;
  /** How late the event loop was in the last minute, in milliseconds. */
  loopDelayMedian: number;
  loopDelayP99: number;
  loopDelayMax: number;
}

/** Upper bounds of the counts in `commitTimes`, in milliseconds. */
export const commitBounds: readonly number[] = [
  0.5, 1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 5000, 15_000,
];

const slow = 1000;

/** Notes one commit of `took` milliseconds. */
export function noteCommit(metrics: Metrics, took: number, failed: boolean): void {
  if (failed) metrics.commitFailures += 1;
  else metrics.commits += 1;
  if (took > slow) metrics.commitsSlow += 1;
  metrics.commitMillis += took;
  metrics.commitMillisMax = Math.max(metrics.commitMillisMax, took);
  const found = commitBounds.findIndex((bound) => took <= bound);
  const index = found < 0 ? commitBounds.length : found;
  metrics.commitTimes[index] = (metrics.commitTimes[index] ?? 0) + 1;
}

/** All at zero. */
export function createMetrics(): Metrics {
  return {
    rooms: 0,
    heapBytes: 0,
    peers: 0,
    framesIn: 0,
    bytesIn: 0,
    updates: 0,
    commits: 0,
    commitFailures: 0,
    commitsSlow: 0,
    commitTimes: [...commitBounds, 0].map(() => 0),
    commitMillis: 0,
    commitMillisMax: 0,
    commitWaiting: 0,
    gatedBytes: 0,
    holds: 0,
    writes: 0,
    bytesOut: 0,
    notDelivered: 0,
    resyncs: 0,
    presenceSkipped: 0,
    slowReadersCut: 0,
    loads: 0,
    loadFailures: 0,
    loadsRefused: 0,
    quarantines: 0,
    quarantined: 0,
    heals: 0,
    compactions: 0,
    compactionFailures: 0,
    evictions: 0,
    massDeletions: 0,
    closes: {},
    loopDelayMedian: 0,
    loopDelayP99: 0,
    loopDelayMax: 0,
  };
}
