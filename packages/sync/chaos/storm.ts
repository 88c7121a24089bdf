import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { contentHash } from '../src/content-hash.ts';
import { type Child, startChild } from './child.ts';
import { createDice } from './dice.ts';
import { delivered, judge } from './oracle.ts';
import { faults, openRelay } from './relay.ts';
import { holds } from './wait.ts';
import { openWriter, type Writer, wordsOf } from './writer.ts';

export interface StormOptions {
  readonly seed: number;
  /** Folder for the server's log; empty. */
  readonly data: string;
  readonly writers: number;
  /** Each round ends with a crash, a restart and a check. */
  readonly rounds: number;
  readonly millisPerRound: number;
}

export interface StormReport {
  readonly operations: number;
  readonly acknowledged: number;
  readonly kills: number;
  readonly died: number;
  readonly refused: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Nothing when every promise was kept. */
  readonly complaints: readonly string[];
}

const document = 'sheet/chaos';
/** Steps of a round at least: a machine that is busy with other things breaks as much, only in more time. */
const leastSteps = 120;
/** A promise not kept after this many milliseconds is broken; a busy machine keeps it late. */
const patience = 60_000;

/**
 * Lets many stock clients work on one document of a server in a process of its own, over lines that break in every way the relay
 * knows, while commits fail or are slow, the wall clock jumps and the process is killed; checks after every restart and at the end.
 * The same seed makes the same decisions; when they meet the program is up to the machine.
 */
export async function storm(options: StormOptions): Promise<StormReport> {
  const dice = createDice(options.seed);
  const complaints: string[] = [];
  const counted: Record<string, number> = {};
  const count = (what: string) => {
    counted[what] = (counted[what] ?? 0) + 1;
  };
  let child: Child = await startChild(options.data, 0);
  const { port } = child;
  const relay = await openRelay(port, dice);
  const all: Writer[] = [];
  const living = new Set<Writer>();
  let kills = 0;

  function join(): void {
    const writer = openWriter(relay.port, document, `w${all.length}`, dice);
    all.push(writer);
    living.add(writer);
  }

  function trouble(): void {
    const fault = dice.pick(faults) ?? 'reset';
    if (relay.hurt(fault)) count(fault);
    const chance = dice.roll(40);
    const writer = dice.pick([...living]);
    if (chance < 4) writer?.disconnect();
    else if (chance < 12) for (const each of living) each.connect();
    else if (chance < 14) orderChild({ do: 'fail', appends: 1 + dice.roll(2) });
    else if (chance < 16) orderChild({ do: 'slow', appends: 3, millis: 20 + dice.roll(300) });
    else if (chance < 17) orderChild({ do: 'fail snapshots', count: 1 });
    else if (chance < 19)
      orderChild({ do: 'jump', millis: (dice.once(2) ? 1 : -1) * dice.roll(30 * 86_400_000) });
    else if (chance < 20 && writer !== undefined && living.size > 2) {
      count('writer gone');
      living.delete(writer);
      writer.die();
      join();
    } else if (chance < 21) {
      count('herd');
      for (const each of living) each.disconnect();
      for (const each of living) each.connect();
    }
  }

  function orderChild(order: Parameters<Child['order']>[0]): void {
    count(order.do);
    child.order(order);
  }

  /** Reads the document past the relay, as somebody who was never there before. */
  async function fresh(): Promise<Y.Doc | null> {
    const reader = openWriter(port, document, `reader${kills}`, dice);
    const came = await holds(() => reader.synced(), patience);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(reader.doc));
    reader.die();
    return came ? copy : null;
  }

  async function crash(): Promise<void> {
    kills += 1;
    const kind = dice.roll(3);
    if (kind > 0 && child.alive()) {
      child.order({
        do: 'die',
        after: 1 + dice.roll(6),
        when: kind === 1 ? 'before commit' : 'after commit',
      });
      for (let step = 0; step < 100 && child.alive(); step += 1) {
        for (const writer of living) if (dice.once(3)) writer.act();
        await pause(10);
      }
    }
    await child.end('SIGKILL');
    relay.shut();
    const seen = delivered(all);
    child = await startChild(options.data, port);
    const kept = await fresh();
    if (kept === null) {
      complaints.push('nobody could join after the restart');
    } else {
      complaints.push(...judge(kept, all, living, false).map((each) => `after kill ${kills}: ${each}`));
      const there = new Set(wordsOf(kept));
      for (const word of seen)
        if (!there.has(word)) complaints.push(`after kill ${kills}: seen and lost: ${word}`);
    }
    relay.open();
  }

  try {
    for (let index = 0; index < options.writers; index += 1) join();
    for (let round = 0; round < options.rounds; round += 1) {
      const end = Date.now() + options.millisPerRound;
      for (let step = 0; step < leastSteps || Date.now() < end; step += 1) {
        for (const writer of living) if (dice.once(4)) writer.act();
        if (dice.once(6)) trouble();
        await pause(dice.roll(12));
      }
      await crash();
    }
    relay.heal();
    for (const writer of living) writer.connect();
    const everything = () => [...living].every((each) => each.acknowledged() === each.operations.length);
    if (!(await holds(everything, patience))) {
      const open = [...living].filter((each) => each.acknowledged() !== each.operations.length);
      const how = open.map(
        (each) => `${each.name} ${each.acknowledged()}/${each.operations.length} ${each.refusals.join()}`,
      );
      complaints.push(`not acknowledged at the end: ${how.join('; ')}`);
    }
    const hashes = () => [...living].map((each) => contentHash(each.doc));
    const equal = await holds(() => new Set(hashes()).size === 1, patience);
    if (!equal) complaints.push('replicas differ');
    await child.end('SIGTERM');
    child = await startChild(options.data, port);
    const last = await fresh();
    if (last === null) complaints.push('nobody could join at the end');
    else {
      complaints.push(...judge(last, all, living, true));
      if (equal && contentHash(last) !== hashes()[0]) complaints.push('the log differs from the replicas');
    }
  } finally {
    for (const writer of living) writer.die();
    await relay.close();
    await child.end('SIGKILL');
  }
  return {
    operations: all.reduce((sum, each) => sum + each.operations.length, 0),
    acknowledged: all.reduce((sum, each) => sum + each.acknowledged(), 0),
    kills,
    died: all.length - living.size,
    refused: all.reduce((sum, each) => sum + each.refusals.length, 0),
    faults: counted,
    complaints,
  };
}
