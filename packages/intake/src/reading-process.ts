import { fork } from 'node:child_process';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, type Result } from '@fortschrift/domain/result';

/** What reading one file may cost: time, and memory for what is made of it (V8's heap). */
export type ApartLimits = { readonly milliseconds: number; readonly mebibytes: number };

/** What the process sends, once: what its reader gave, or that it threw. */
export type ApartAnswer =
  | { readonly kind: 'read'; readonly result: unknown }
  | { readonly kind: 'broken'; readonly message: string };

/** Files that are read at the same time. */
const mostAtOnce = 4;
let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Sends `job` to a process that runs `program` and gives what it answers; `fileTooLarge` when that took more than `limits`. Throws when the
 * program throws or ends without an answer. A few run at once, others wait for their turn.
 */
export async function readInProcess<Value>(
  program: URL,
  job: object,
  limits: ApartLimits,
): Promise<Result<Value, Failure>> {
  if (reading >= mostAtOnce) await new Promise<void>((turn) => waiting.push(turn));
  else reading += 1;
  try {
    return await once<Value>(program, job, limits);
  } finally {
    const next = waiting.shift();
    if (next === undefined) reading -= 1;
    else next();
  }
}

/** How V8 ends a process that has no memory left, and how Linux ends one when the machine has none. */
const outOfMemory: readonly unknown[] = ['SIGABRT', 'SIGKILL'];

/**
 * A thread would not do: one allocation far beyond its limit ends the whole program (nodejs/node#47224), and so does a crash. The process
 * may read files, for it is made of some, and nothing else: it can neither write nor start anything, and sees no environment.
 */
function once<Value>(program: URL, job: object, limits: ApartLimits): Promise<Result<Value, Failure>> {
  return new Promise((settle, fail) => {
    const child = fork(program, {
      serialization: 'advanced',
      execArgv: ['--permission', '--allow-fs-read=*', `--max-old-space-size=${limits.mebibytes}`],
      env: {},
      stdio: 'ignore',
    });
    const kill = () => void child.kill('SIGKILL');
    const timer = setTimeout(kill, limits.milliseconds);
    // What hangs would outlive this program.
    process.once('exit', kill);
    child.once('message', (answer: ApartAnswer) => {
      // The program is this room's own, and answers this very job.
      if (answer.kind === 'read') settle(answer.result as Result<Value, Failure>);
      else fail(new Error(answer.message));
    });
    child.once('error', (error) => {
      fail(error);
      kill();
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      process.off('exit', kill);
      if (outOfMemory.includes(signal)) settle(failed(failure('fileTooLarge')));
      else fail(new Error(`the reading process ended with ${signal ?? code} and no answer`));
    });
    // One that has ended before it heard is reported by its end.
    child.send(job, () => {});
  });
}
