import { parentPort } from 'node:worker_threads';
import { condense } from './condense.ts';
import type { Answer, Task } from './condenser.ts';

/** The other end of condenser.ts: one task after the other, in a thread of its own. */
parentPort?.on('message', ({ id, name, bytes, lengths }: Task) => {
  const rows: Uint8Array[] = [];
  let start = 0;
  for (const length of lengths) {
    rows.push(bytes.subarray(start, start + length));
    start += length;
  }
  let answer: Answer;
  try {
    answer = { id, done: condense(name, rows), failure: null };
  } catch (error) {
    answer = { id, done: null, failure: error instanceof Error ? error.message : 'not condensed' };
  }
  const moved = answer.done === null ? [] : [answer.done.state.buffer as ArrayBuffer];
  parentPort?.postMessage(answer, moved);
});
