import { closeReason, isCloseCode } from './close-codes.ts';
import { commitBounds, type Metrics } from './metrics.ts';

type Kind = 'counter' | 'gauge';
type Plain = { [Key in keyof Metrics]: Metrics[Key] extends number ? Key : never }[keyof Metrics];

const seconds = 1 / 1000;

/** Every plain number of the metrics: its name, what it is, what it says, and its factor. */
const plain: Readonly<
  Record<Plain, readonly [name: string, kind: Kind, help: string, factor?: number] | null>
> = {
  rooms: ['rooms', 'gauge', 'Documents in memory'],
  heapBytes: ['heap_bytes', 'gauge', 'Estimated heap of the documents in memory'],
  peers: ['peers', 'gauge', 'Open sockets'],
  framesIn: ['frames_in_total', 'counter', 'Frames received'],
  bytesIn: ['bytes_in_total', 'counter', 'Bytes received'],
  updates: ['updates_total', 'counter', 'Updates taken in'],
  // In the histogram.
  commits: null,
  commitMillis: null,
  commitFailures: ['commit_failures_total', 'counter', 'Commits that failed; nothing of them was delivered'],
  commitsSlow: ['commits_slow_total', 'counter', 'Commits that took longer than a second'],
  commitMillisMax: ['commit_max_seconds', 'gauge', 'Longest commit since the start', seconds],
  commitWaiting: ['commit_waiting_seconds', 'gauge', 'Age of the oldest update not yet committed', seconds],
  gatedBytes: ['gated_bytes', 'gauge', 'Bytes taken in and not yet committed'],
  holds: ['holds_total', 'counter', 'Times a peer was not read because too much waited for its commit'],
  writes: ['writes_total', 'counter', 'Writes to sockets'],
  bytesOut: ['bytes_out_total', 'counter', 'Bytes sent'],
  notDelivered: [
    'not_delivered_total',
    'counter',
    'Frames that did not go out because their peer was cut off',
  ],
  resyncs: ['resyncs_total', 'counter', 'Peers asked again because something was missing'],
  presenceSkipped: ['presence_skipped_total', 'counter', 'Presence frames left out for slow readers'],
  slowReadersCut: ['slow_readers_cut_total', 'counter', 'Peers cut off because they did not read'],
  loads: ['loads_total', 'counter', 'Documents loaded'],
  loadFailures: ['load_failures_total', 'counter', 'Documents that could not be loaded'],
  loadsRefused: ['loads_refused_total', 'counter', 'Documents not loaded for want of memory'],
  quarantines: ['quarantines_total', 'counter', 'Times a damaged document was loaded'],
  quarantined: ['quarantined', 'gauge', 'Damaged documents in memory, served read-only'],
  heals: ['heals_total', 'counter', 'Damaged stored rows replaced from the intact document in memory'],
  compactions: ['compactions_total', 'counter', 'Logs replaced by a snapshot'],
  compactionFailures: ['compaction_failures_total', 'counter', 'Compactions that failed'],
  evictions: ['evictions_total', 'counter', 'Documents that left memory'],
  massDeletions: ['mass_deletions_total', 'counter', 'Updates that deleted a large share of a document'],
  loopDelayMedian: [
    'event_loop_delay_median_seconds',
    'gauge',
    'Lateness of the event loop, last minute',
    seconds,
  ],
  loopDelayP99: ['event_loop_delay_p99_seconds', 'gauge', 'Lateness of the event loop, last minute', seconds],
  loopDelayMax: ['event_loop_delay_max_seconds', 'gauge', 'Lateness of the event loop, last minute', seconds],
};

/**
 * The metrics in the text form of Prometheus (exposition format 0.0.4; serve it as `text/plain; version=0.0.4`). Every name
 * starts with `fortschrift_sync_`; times are seconds. No names of documents or people are in it.
 */
export function prometheusText(metrics: Metrics): string {
  const lines: string[] = [];
  const head = (name: string, kind: Kind | 'histogram', help: string) =>
    lines.push(`# HELP ${prefix}${name} ${help}`, `# TYPE ${prefix}${name} ${kind}`);
  for (const key of Object.keys(plain) as Plain[]) {
    const entry = plain[key];
    if (entry === null) continue;
    const [name, kind, help, factor = 1] = entry;
    head(name, kind, help);
    lines.push(`${prefix}${name} ${metrics[key] * factor}`);
  }
  head('commit_seconds', 'histogram', 'How long commits took, failed ones included');
  let sum = 0;
  for (const [index, bound] of commitBounds.entries()) {
    sum += metrics.commitTimes[index] ?? 0;
    lines.push(`${prefix}commit_seconds_bucket{le="${bound * seconds}"} ${sum}`);
  }
  sum += metrics.commitTimes[commitBounds.length] ?? 0;
  lines.push(
    `${prefix}commit_seconds_bucket{le="+Inf"} ${sum}`,
    `${prefix}commit_seconds_sum ${metrics.commitMillis * seconds}`,
    `${prefix}commit_seconds_count ${sum}`,
  );
  head('closes_total', 'counter', 'Sockets closed, by close code');
  for (const [code, count] of Object.entries(metrics.closes)) {
    const number = Number(code);
    const reason = isCloseCode(number) ? closeReason(number) : 'by the other side';
    lines.push(`${prefix}closes_total{code="${code}",reason="${reason}"} ${count}`);
  }
  return `${lines.join('\n')}\n`;
}

const prefix = 'fortschrift_sync_';
