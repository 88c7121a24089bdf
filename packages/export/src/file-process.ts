import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FileAnswer, FileJob } from './file-job.ts';
import type { FileStep, TellStep } from './file-step.ts';

const worker = fileURLToPath(new URL('./file-worker.ts', import.meta.url));

/** A worker's answer, or that it was stopped at the limit. */
export type ProcessAnswer = FileAnswer | { readonly kind: 'tooLong' };

/**
 * Makes one file in a process of its own and ends it afterwards. Typst runs in one uninterruptible call: a thread
 * cannot be stopped in the middle of it and a crash in it would take the server along, a process can and does not.
 * Its memory goes back with it. It sees no environment, so no secrets.
 * @param limit milliseconds after which it is killed
 * @param tell is told each step, as the process tells it
 * @param signal kills it at once; the answer is then `tooLong`
 */
export function makeFile(
  job: FileJob,
  limit: number,
  signal: AbortSignal,
  tell?: TellStep,
): Promise<ProcessAnswer> {
  return new Promise((settle) => {
    if (signal.aborted) {
      settle({ kind: 'tooLong' });
      return;
    }
    const child = fork(worker, { serialization: 'advanced', execArgv: [], env: {}, stdio: 'ignore' });
    let answer: ProcessAnswer | null = null;
    const stop = () => {
      answer ??= { kind: 'tooLong' };
      child.kill('SIGKILL');
    };
    const timer = setTimeout(stop, limit);
    signal.addEventListener('abort', stop, { once: true });
    child.on('message', (message: FileAnswer | { readonly kind: 'step'; readonly step: FileStep }) => {
      if (message.kind === 'step') void tell?.(message.step);
      else answer ??= message;
    });
    child.once('error', (error) => {
      answer ??= { kind: 'broken', message: error.message };
      child.kill('SIGKILL');
    });
    child.once('close', (code, killed) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      settle(answer ?? { kind: 'broken', message: `The process ended with ${killed ?? code}` });
    });
    child.send(job, (error) => {
      if (error !== null) child.emit('error', error);
    });
  });
}
