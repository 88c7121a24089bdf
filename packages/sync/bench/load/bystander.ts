import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../contenders/child.ts';
import { clientFrame } from './client-frame.ts';
import { join } from './join.ts';
import { createTally } from './tally.ts';
import { typing } from './typing.ts';

/** Milliseconds between two letters of a bystander, and how many it has. */
const pause = 10;
const most = 5000;

export interface Bystander {
  /** Ends the typing, waits for what is still on its way, and tells the worst delivery in milliseconds. */
  stop(): Promise<number>;
}

let documents = 0;

/** Two in a document of their own: one types every 10 ms at intended times, the other reads. Resolves when the first letter is through. */
export async function startBystander(server: Running): Promise<Bystander> {
  documents += 1;
  const document = `bystander${documents}`;
  const { wire } = server.contender;
  const tally = createTally(1, most, most);
  const writer = await join(server, { document, peer: 'writer' });
  const reader = await join(server, { document, peer: 'reader', onYjs: tally.recipient(0, 1, -1) });
  const frames = typing(0, most).map((update) => clientFrame(wire.update(document, update)));
  const start = performance.now();
  let next = 0;
  const timer = setInterval(() => {
    for (; next < most && start + next * pause <= performance.now(); next += 1) {
      tally.expect(0, next, start + next * pause);
      const frame = frames[next];
      if (frame !== undefined) writer.line.send(frame);
    }
  }, 1);
  while (tally.delivered === 0) await sleep(1);
  return {
    async stop() {
      clearInterval(timer);
      const patience = performance.now() + 10_000;
      while (tally.delivered < next && performance.now() < patience) await sleep(1);
      if (tally.delivered < next) throw new Error(`${server.contender.name} lost letters of a bystander`);
      await Promise.all([writer.line.close(), reader.line.close()]);
      return tally.latencies().at(-1) ?? 0;
    },
  };
}
