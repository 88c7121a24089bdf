import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Contender } from './contender.ts';

/** A contender that runs as a process of its own. */
export interface Running {
  readonly contender: Contender;
  readonly port: number;
  /** Milliseconds of CPU (user and system, all threads) since its start; Linux counts in steps of ten. */
  cpu(): number;
  /** KiB of memory it holds. */
  rss(): number;
  /** The last of what it wrote to its error output. */
  words(): string;
  /** Ends it with this signal; resolves when it is gone. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** As the runner starts our servers; the same for everybody. */
const nodeFlags = ['--max-semi-space-size=8'];

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** Starts a contender with its data in `folder`; resolves when it listens. Rejects when it ends before. */
export async function run(contender: Contender, folder: string): Promise<Running> {
  const child = spawn(process.execPath, [...nodeFlags, contender.program, ...contender.args(folder)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  // Reports of what is expected here (a trace that deletes half its text) are kept back, last words are not.
  let words = '';
  child.stderr.on('data', (chunk) => {
    words = (words + chunk).slice(-4000);
  });
  let expected = false;
  const gone = once(child, 'exit').then(() => {
    alive.delete(child);
    if (!expected) console.error(`${contender.name} has ended:\n${words}`);
  });
  const port = await portOf(child);
  if (port === null) throw new Error(`${contender.name} did not start`);
  child.stdout.resume();
  const figures = (file: 'stat' | 'status'): string => {
    if (!alive.has(child)) throw new Error(`${contender.name} has ended in the middle of a measurement`);
    return readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  };
  return {
    contender,
    port,
    cpu: () => cpuIn(figures('stat')),
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(figures('status'))?.[1]),
    words: () => words,
    stop(signal) {
      expected = true;
      child.kill(signal);
      return gone;
    },
  };
}

async function portOf(child: ChildProcess): Promise<number | null> {
  if (child.stdout === null) return null;
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const port = /^ready .*:(\d+)$/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  return null;
}

/** utime and stime of /proc/PID/stat (proc_pid_stat(5)), in milliseconds at 100 ticks a second. */
function cpuIn(stat: string): number {
  const fields = stat.split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
