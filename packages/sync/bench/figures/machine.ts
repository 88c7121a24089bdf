import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';
import { percentile } from './statistics.ts';

/** What the figures were measured on. */
export function machine(): string {
  const kib = Number(/MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]);
  const memory = (kib / 2 ** 20).toFixed(0);
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? '?'}), ${memory} GiB, Linux ${release()}, Node ${process.version}`;
}

/** Load averages and what the disk under `folder` takes for 4 KiB to be safe: what else runs on this machine is in both. */
export function noise(folder: string): string {
  const load = loadavg().map((one) => one.toFixed(2));
  const syncs = syncTimes(folder);
  const [half, most] = [percentile(syncs, 0.5), percentile(syncs, 0.99)];
  return `load average ${load.join(' ')}; fdatasync of 4 KiB: median ${half.toFixed(2)} ms, p99 ${most.toFixed(2)} ms`;
}

/** Milliseconds the disk under `folder` takes for 4 KiB to be safe, now: the median of 200. */
export function syncTime(folder: string): number {
  return percentile(syncTimes(folder), 0.5);
}

function syncTimes(folder: string): number[] {
  const file = join(folder, 'probe');
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(4096, 1);
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    writeSync(handle, block);
    fdatasyncSync(handle);
    return performance.now() - start;
  });
  closeSync(handle);
  rmSync(file);
  return times.sort((one, other) => one - other);
}

/** Milliseconds of CPU the whole machine has spent, and what the hypervisor took away, since its start (proc_stat(5)). */
export function machineCpu(): number {
  const line = readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '';
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + interrupts + soft + stolen) * 10;
}
