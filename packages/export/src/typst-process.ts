import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ConceptInput } from './concept-input.ts';
import type { WorkerAnswer } from './typst-worker.ts';

const worker = fileURLToPath(new URL('./typst-worker.ts', import.meta.url));

/** A worker's answer, or that it was stopped at the limit. */
export type ProcessAnswer = WorkerAnswer | { readonly kind: 'tooLong' };

/**
 * Sets one document in a process of its own and ends it afterwards. The compiler runs in one uninterruptible call:
 * a thread cannot be stopped in the middle of it and a crash in it would take the server along, a process can and
 * does not. Its memory goes back with it. It sees no environment, so no secrets.
 * @param limit milliseconds after which it is killed
 */
export function runTypst(input: ConceptInput, limit: number): Promise<ProcessAnswer> {
  return new Promise((settle) => {
    const child = fork(worker, { serialization: 'advanced', execArgv: [], env: {}, stdio: 'ignore' });
    let answer: ProcessAnswer | null = null;
    const timer = setTimeout(() => {
      answer ??= { kind: 'tooLong' };
      child.kill('SIGKILL');
    }, limit);
    child.once('message', (message: WorkerAnswer) => {
      answer ??= message;
    });
    child.once('error', (error) => {
      answer ??= { kind: 'broken', message: error.message };
      child.kill('SIGKILL');
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      settle(answer ?? { kind: 'broken', message: `The process ended with ${signal ?? code}` });
    });
    child.send(input, (error) => {
      if (error !== null) child.emit('error', error);
    });
  });
}
