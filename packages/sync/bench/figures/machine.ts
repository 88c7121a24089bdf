import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release } from 'node:os';

/** What the figures were measured on. */
export function machine(): string {
  const kib = Number(/MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]);
  const memory = (kib / 2 ** 20).toFixed(0);
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? '?'}), ${memory} GiB, Linux ${release()}, Node ${process.version}`;
}

/** Load averages of the machine, so that noise shows: what else ran is in here too. */
export function noise(): string {
  return `load average ${loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')}`;
}
