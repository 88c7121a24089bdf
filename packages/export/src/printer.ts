import { createHash } from 'node:crypto';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { FileJob } from './file-job.ts';
import { makeFile, type ProcessAnswer } from './file-process.ts';
import type { FileStep, TellStep } from './file-step.ts';
import { createTurns } from './turns.ts';

export type PrinterLimits = {
  /** Milliseconds one file may take. */
  readonly timeLimit: number;
  /** Files waiting for their turn; one is made at a time. */
  readonly waiting: number;
  /** Finished files kept in memory, the last ones asked for. */
  readonly kept: number;
};

export const printerLimits: PrinterLimits = { timeLimit: 60_000, waiting: 8, kept: 4 };

/** Makes files outside of the server's own process; `tell` hears each step, the last one at once. */
export type Printer = (
  job: FileJob,
  signal?: AbortSignal,
  tell?: TellStep,
) => Promise<Result<Uint8Array, Failure>>;

type Kept = {
  readonly file: Promise<Result<Uint8Array, Failure>>;
  readonly stop: AbortController;
  readonly listeners: Set<TellStep>;
  step: FileStep | null;
  waiting: number;
};

/**
 * Makes the function that makes files. One is made at a time; who asks for the same file meanwhile gets the same one.
 * Fails with `exportNotAvailable` where the platform has no compiler for PDF, and with `busy` when it took longer than
 * the limit or too many wait. Throws when the document does not conform. When the signal of everybody who waits for a
 * file is aborted its process is killed; each of them is refused with the signal's reason.
 */
export function createPrinter(limits: PrinterLimits = printerLimits): Printer {
  const turns = createTurns(limits.waiting);
  const files = new Map<string, Kept>();

  return async (job, signal, tell) => {
    signal?.throwIfAborted();
    const key = keyOf(job);
    const entry = files.get(key) ?? begin(job, key);
    files.delete(key);
    files.set(key, entry);
    for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - limits.kept)))
      files.delete(oldest);
    entry.waiting++;
    if (tell !== undefined) entry.listeners.add(tell);
    if (entry.step !== null) void tell?.(entry.step);
    try {
      return await untilAborted(entry.file, signal);
    } finally {
      entry.waiting--;
      if (tell !== undefined) entry.listeners.delete(tell);
      if (entry.waiting === 0 && signal?.aborted) {
        entry.stop.abort();
        if (files.get(key) === entry) files.delete(key);
      }
    }
  };

  function begin(job: FileJob, key: string): Kept {
    const stop = new AbortController();
    const listeners = new Set<TellStep>();
    const file = make(job, stop.signal, (step) => {
      entry.step = step;
      for (const tell of listeners) void tell(step);
    });
    const entry: Kept = { file, stop, listeners, step: null, waiting: 0 };
    const forget = () => files.get(key) === entry && files.delete(key);
    entry.file.then((result) => result.ok || forget(), forget);
    return entry;
  }

  async function make(
    job: FileJob,
    signal: AbortSignal,
    tell: TellStep,
  ): Promise<Result<Uint8Array, Failure>> {
    const answer = await turns(() => makeFile(job, limits.timeLimit, signal, tell));
    return answer === null ? failed(failure('busy')) : outcome(answer);
  }
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((settle, refuse) => {
    const stop = () => refuse(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(settle, refuse).finally(() => signal.removeEventListener('abort', stop));
  });
}

function outcome(answer: ProcessAnswer): Result<Uint8Array, Failure> {
  switch (answer.kind) {
    case 'file':
      return ok(answer.bytes);
    case 'unavailable':
      return failed(failure('exportNotAvailable'));
    case 'tooLong':
      return failed(failure('busy'));
    case 'broken':
      throw new Error(`The file could not be made: ${answer.message}`);
  }
}

/** Everything that shows in the file; the content of a version is named by its hash. */
function keyOf(job: FileJob): string {
  const { letterhead, ...matter } = job;
  if (!letterhead) return matterKey(matter);
  const { colour, logo } = letterhead;
  const shown = logo && [createHash('sha256').update(logo.bytes).digest('hex'), logo.alt];
  return JSON.stringify([matterKey(matter), colour, shown]);
}

function matterKey(job: FileJob): string {
  if (job.what === 'sheets' || job.what === 'eventReport' || job.what === 'catalogue')
    return createHash('sha256').update(JSON.stringify(job)).digest('hex');
  if (job.what === 'synopsis') {
    const { before, after, county, closures, everything } = job.input;
    const sides = [before, after].map(({ version: { id, sha256, state } }) => [id, sha256, state]);
    return JSON.stringify([job.what, job.format, sides, county.id, county.name, closures, everything]);
  }
  const { version, county, behind, extract } = job.input;
  const shown = [version.id, version.sha256, version.state, county.id, county.name, behind, extract];
  return JSON.stringify([job.what, job.format, ...shown]);
}
