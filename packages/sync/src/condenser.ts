import { Worker } from 'node:worker_threads';
import { type Condensed, condense } from './condense.ts';

/** What goes to the thread: all rows in one piece, so that nothing else of their memory is copied along. */
export interface Task {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
}

export interface Answer {
  readonly id: number;
  readonly done: Condensed | null;
  readonly failure: string | null;
}

export interface Condenser {
  /**
   * `condense` away from the event loop: much in a thread of its own, for which the loop only pays the copying of the rows; little in a
   * turn of its own. Rejects as that throws, or when the thread ends.
   */
  condense(name: string, rows: readonly Uint8Array[]): Promise<Condensed>;
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

/** How long a thread without work is kept, in milliseconds: it costs a few MiB, a new one some hundred milliseconds of CPU. */
const keep = 60_000;

/** Up to so many bytes of rows are condensed here: that takes 1 to 8 ms, a thirtieth of what a new thread costs. */
const little = 24 * 1024;

/** Starts its thread with the first large task and ends it when there was nothing to do for a while. */
export function createCondenser(): Condenser {
  const waiting = new Map<
    number,
    { resolve(done: Condensed): void; reject(error: Error): void; thread: Worker }
  >();
  let worker: Worker | null = null;
  let rest: NodeJS.Timeout | null = null;
  let lastId = 0;
  let former: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(new URL('./condense-worker.ts', import.meta.url));
    started.unref();
    started.on('message', ({ id, done, failure }: Answer) => {
      const task = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) {
        started.unref();
        rest = setTimeout(() => void close(), keep);
        rest.unref();
      }
      if (done === null) task?.reject(new Error(failure ?? 'not condensed'));
      else task?.resolve(done);
    });
    started.on('error', (error) => lose(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => lose(started, new Error('the thread ended')));
    return started;
  }

  function lose(lost: Worker, error: Error): void {
    if (worker === lost) worker = null;
    for (const [id, task] of waiting) {
      if (task.thread !== lost) continue;
      waiting.delete(id);
      task.reject(error);
    }
  }

  async function close(): Promise<void> {
    if (rest !== null) clearTimeout(rest);
    rest = null;
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  /** One a turn, so that others get theirs between. */
  function condenseHere(name: string, rows: readonly Uint8Array[]): Promise<Condensed> {
    const turn = former.then(() => new Promise((resolve) => setImmediate(resolve)));
    const work = turn.then(() => condense(name, rows));
    former = work.catch(() => {});
    return work;
  }

  return {
    condense(name, rows) {
      const lengths = rows.map((row) => row.length);
      const size = lengths.reduce((sum, length) => sum + length, 0);
      if (size <= little && worker === null) return condenseHere(name, rows);
      if (rest !== null) clearTimeout(rest);
      rest = null;
      worker ??= start();
      const thread = worker;
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const row of rows) {
        bytes.set(row, at);
        at += row.length;
      }
      lastId += 1;
      const task: Task = { id: lastId, name, bytes, lengths };
      return new Promise((resolve, reject) => {
        waiting.set(task.id, { resolve, reject, thread });
        thread.ref();
        thread.postMessage(task, [bytes.buffer]);
      });
    },
    close,
  };
}
