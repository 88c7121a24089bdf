import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { contentHash } from '../src/content-hash.ts';
import { type Child, startChild } from './child.ts';
import { createDice } from './dice.ts';
import { delivered, judge } from './oracle.ts';
import { holds } from './wait.ts';
import { openWriter, type Writer, wordsOf } from './writer.ts';

/** Some writers on one document of a server in a process of its own, and what is checked about them. */
export interface Crew {
  readonly writers: readonly Writer[];
  readonly complaints: string[];
  acknowledged(): number;
  operations(): number;
  /** Everybody does something, `steps` times, with some milliseconds between, as long as `child` lives. */
  act(child: Child, steps: number, millis?: number): Promise<void>;
  /** Checks what a newcomer is given: all that was acknowledged or seen by others, nothing invented, nothing by halves. */
  checkStored(child: Child, what: string): Promise<void>;
  /** Brings everybody back and waits until all is acknowledged and all replicas are equal by content hash. */
  settle(what: string): Promise<void>;
  disconnect(): void;
  end(): void;
}

/** Opens `count` writers on the document `name` of a server at `port`. */
export function gather(port: number, name: string, count: number, seed: number): Crew {
  const dice = createDice(seed);
  const writers = Array.from({ length: count }, (_, index) => openWriter(port, name, `w${index}`, dice));
  const everybody = new Set(writers);
  const complaints: string[] = [];
  const sum = (of: (writer: Writer) => number) => writers.reduce((all, each) => all + of(each), 0);
  return {
    writers,
    complaints,
    acknowledged: () => sum((each) => each.acknowledged()),
    operations: () => sum((each) => each.operations.length),
    async act(child, steps, millis = 5) {
      for (let step = 0; step < steps && child.alive(); step += 1) {
        for (const each of writers) if (dice.once(2)) each.act();
        await pause(millis);
      }
    },
    async checkStored(child, what) {
      const seen = delivered(writers);
      const reader = openWriter(child.port, name, 'newcomer', dice);
      const came = await holds(() => reader.synced(), 10_000);
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(reader.doc));
      reader.die();
      if (!came) {
        complaints.push(`${what}: nobody could join`);
        return;
      }
      complaints.push(...judge(copy, writers, everybody, false).map((each) => `${what}: ${each}`));
      const there = new Set(wordsOf(copy));
      for (const word of seen) if (!there.has(word)) complaints.push(`${what}: seen and lost: ${word}`);
    },
    async settle(what) {
      for (const each of writers) each.connect();
      const all = () => writers.every((each) => each.acknowledged() === each.operations.length);
      if (!(await holds(all, 20_000))) complaints.push(`${what}: not everything was acknowledged`);
      const equal = () => new Set(writers.map((each) => contentHash(each.doc))).size === 1;
      if (!(await holds(equal, 10_000))) complaints.push(`${what}: replicas differ`);
      const [first] = writers;
      if (first === undefined) return;
      complaints.push(...judge(first.doc, writers, everybody, true).map((each) => `${what}: ${each}`));
    },
    disconnect() {
      for (const each of writers) each.disconnect();
    },
    end() {
      for (const each of writers) each.die();
    },
  };
}

/** Kills the process without a word, starts it again on the same folder and port and checks what it has kept. Resolves with the new one. */
export async function killAndCheck(child: Child, data: string, crew: Crew, what: string): Promise<Child> {
  await child.end('SIGKILL');
  crew.disconnect();
  const again = await startChild(data, child.port);
  await crew.checkStored(again, what);
  return again;
}
