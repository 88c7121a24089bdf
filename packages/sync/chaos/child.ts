import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Order } from './server.ts';

export interface Child {
  readonly port: number;
  /** True until the process has ended, whoever ended it. */
  alive(): boolean;
  order(order: Order): void;
  /** Ends it and waits for that. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const program = fileURLToPath(new URL('./server.ts', import.meta.url));

/**
 * Starts the server as a process of its own, below `prefix` (say, strace) if there is one; resolves when it is ready. `port` 0 takes a
 * free one. Rejects when it ends before it is ready.
 */
export async function startChild(data: string, port: number, prefix: readonly string[] = []): Promise<Child> {
  const [command = process.execPath, ...before] = prefix;
  const own = [program, '--port', String(port), '--data', data];
  const args = prefix.length === 0 ? own : [...before, process.execPath, ...own];
  const child: ChildProcess = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  let alive = true;
  void gone.then(() => {
    alive = false;
  });
  const out = child.stdout;
  if (out === null) throw new Error('the child has no output');
  // Below a prefix the server is not the process that was started.
  let pid = 0;
  for await (const line of createInterface({ input: out })) {
    const own = /^pid (\d+)$/.exec(line);
    if (own !== null) pid = Number(own[1]);
    const ready = /^ready http:\/\/127\.0\.0\.1:(\d+)$/.exec(line);
    if (ready === null) continue;
    out.resume();
    return {
      port: Number(ready[1]),
      alive: () => alive,
      order: (order) => {
        if (alive && child.connected) child.send(order, () => {});
      },
      async end(signal) {
        if (alive) kill(pid, signal);
        await gone;
      },
    };
  }
  throw new Error('the server ended before it was ready');
}

/** Sends a signal to a process that may have ended a moment ago. */
function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
