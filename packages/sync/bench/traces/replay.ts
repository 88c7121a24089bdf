import type { Running } from '../contenders/child.ts';
import type { Payload } from '../contenders/contender.ts';
import { clientFrame } from '../load/client-frame.ts';
import { join } from '../load/join.ts';
import { firstClient } from '../load/typing.ts';
import { readRanges } from '../load/update-ranges.ts';
import type { Script, Step } from './script.ts';

/** Characters that may be on their way to the observer: enough to keep any server busy, too little to flood one. */
const flight = 2000;
/** Milliseconds without anything new after which the rest is lost. */
const patience = 10_000;

export interface Replay {
  /** Seconds from the first letter to the last the observer got. */
  readonly took: number;
  /** Microseconds of the server's CPU per edit. */
  readonly cpu: number;
  /** The updates the observer got, in order. */
  readonly observed: readonly Uint8Array[];
}

/**
 * Lets the writers of a script write through a server as fast as it goes: each sends its next edit as soon as it has received, through
 * the server, what that edit builds on. Somebody who only reads sees everything. Rejects when nothing comes any more.
 */
export async function replay(server: Running, document: string, script: Script): Promise<Replay> {
  const { writers, steps } = script;
  const queues = queuesOf(server, document, script);
  const goal = goalOf(script);
  /** The clocks of each writer that each writer, and at the end the observer, has received. */
  const received = Array.from({ length: writers + 1 }, () => new Array<number>(writers).fill(0));
  const sent = new Array<number>(writers).fill(0);
  const observed: Uint8Array[] = [];
  let heard = 0;
  let last = 0;
  let pump = (_writer: number): void => {};
  let done = (): void => {};

  const hear = (who: number) => {
    const own = received[who] ?? [];
    const sink = (client: number, clock: number, length: number): void => {
      const writer = client - firstClient;
      own[writer] = Math.max(own[writer] ?? 0, clock + length);
    };
    return (bytes: Buffer, { start, end }: Payload): void => {
      readRanges(bytes, start, sink);
      if (who < writers) {
        pump(who);
        return;
      }
      last = performance.now();
      heard = total(own);
      observed.push(Uint8Array.from(bytes.subarray(start, end)));
      for (let writer = 0; writer < writers; writer += 1) pump(writer);
      if (heard >= total(goal)) done();
    };
  };
  const people = await Promise.all(
    received.map((_, who) => join(server, { document, peer: `p${who}`, onYjs: hear(who) })),
  );
  const next = new Array<number>(writers).fill(0);
  pump = (writer) => {
    const queue = queues[writer] ?? [];
    for (let one = queue[next[writer] ?? 0]; one !== undefined; one = queue[next[writer] ?? 0]) {
      const { needs, clock } = one.step;
      if (total(sent) - heard > flight || !hasAll(received[writer] ?? [], needs, writer)) return;
      next[writer] = (next[writer] ?? 0) + 1;
      sent[writer] = clock;
      people[writer]?.line.send(one.frame);
    }
  };

  const before = server.cpu();
  const start = performance.now();
  last = start;
  await new Promise<void>((resolve, reject) => {
    const watch = setInterval(() => {
      if (performance.now() - last < patience) return;
      clearInterval(watch);
      const closed = people.map(({ line }) => line.closed).join(' ');
      reject(
        new Error(`${heard} of ${total(goal)} characters came through, then nothing; closed: ${closed}`),
      );
    }, 500);
    done = () => {
      clearInterval(watch);
      resolve();
    };
    for (let writer = 0; writer < writers; writer += 1) pump(writer);
  });
  const cpu = ((server.cpu() - before) * 1000) / steps.length;
  await Promise.all(people.map(({ line }) => line.close()));
  return { took: (last - start) / 1000, cpu, observed };
}

interface Queued {
  readonly step: Step;
  readonly frame: Buffer;
}

/** What each writer sends, as ready frames. */
function queuesOf({ contender }: Running, document: string, { writers, steps }: Script): Queued[][] {
  const queues = Array.from({ length: writers }, () => [] as Queued[]);
  for (const step of steps) {
    queues[step.writer]?.push({ step, frame: clientFrame(contender.wire.update(document, step.update)) });
  }
  return queues;
}

/** The clock each writer ends with. */
function goalOf({ writers, steps }: Script): number[] {
  const goal = new Array<number>(writers).fill(0);
  for (const { writer, clock } of steps) goal[writer] = Math.max(goal[writer] ?? 0, clock);
  return goal;
}

function hasAll(received: readonly number[], needs: readonly number[], self: number): boolean {
  return needs.every((clock, writer) => writer === self || (received[writer] ?? 0) >= clock);
}

function total(clocks: readonly number[]): number {
  let sum = 0;
  for (const clock of clocks) sum += clock;
  return sum;
}
