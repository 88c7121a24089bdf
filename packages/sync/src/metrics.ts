/** Counters since the start and gauges of now. Plain numbers; whoever exposes them chooses the form. */
export interface Metrics {
  rooms: number;
  peers: number;
  framesIn: number;
  bytesIn: number;
  updates: number;
  commits: number;
  commitFailures: number;
  /** Milliseconds all commits took together, and the longest one. */
  commitMillis: number;
  commitMillisMax: number;
  /** Bytes taken in and not yet committed. */
  gatedBytes: number;
  writes: number;
  bytesOut: number;
  resyncs: number;
  /** Presence frames not sent because the reader was slow. */
  presenceSkipped: number;
  slowReadersCut: number;
  loads: number;
  loadFailures: number;
  /** How often a document was loaded that is damaged, and how many are served read-only for that now. */
  quarantines: number;
  quarantined: number;
  compactions: number;
  compactionFailures: number;
  evictions: number;
  closes: Record<number, number>;
}

/** All at zero. */
export function createMetrics(): Metrics {
  return {
    rooms: 0,
    peers: 0,
    framesIn: 0,
    bytesIn: 0,
    updates: 0,
    commits: 0,
    commitFailures: 0,
    commitMillis: 0,
    commitMillisMax: 0,
    gatedBytes: 0,
    writes: 0,
    bytesOut: 0,
    resyncs: 0,
    presenceSkipped: 0,
    slowReadersCut: 0,
    loads: 0,
    loadFailures: 0,
    quarantines: 0,
    quarantined: 0,
    compactions: 0,
    compactionFailures: 0,
    evictions: 0,
    closes: {},
  };
}
