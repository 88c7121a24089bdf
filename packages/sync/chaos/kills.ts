import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { contentHash } from '../src/content-hash.ts';
import { type Child, startChild } from './child.ts';
import { createDice, type Dice } from './dice.ts';
import { delivered, judge } from './oracle.ts';
import { holds } from './wait.ts';
import { openWriter, type Writer, wordsOf } from './writer.ts';

export interface KillsOptions {
  /** The first batch's seed; the following batches take the following numbers. */
  readonly seed: number;
  /** An empty folder. */
  readonly data: string;
  readonly kills: number;
  readonly writers: number;
  /** Hears of each finished batch: its seed and what was wrong. */
  onBatch?(seed: number, complaints: readonly string[]): void;
}

export interface KillsReport {
  readonly kills: number;
  readonly operations: number;
  readonly acknowledged: number;
  /** Milliseconds from starting the process again to its readiness, the slowest time. */
  readonly slowestStart: number;
  readonly complaints: readonly string[];
}

/** Kills on one document before a new one is begun: the check costs more the longer a document has lived. */
const perBatch = 20;

/**
 * Short kill cycles, one after the other: some writers write, the process dies by SIGKILL after a random time (or right before or
 * after a commit), is started again on the same folder and the same port; a newcomer's copy is checked against everybody's record; then
 * all come back at once and must become equal by content hash.
 */
export async function kills(options: KillsOptions): Promise<KillsReport> {
  const sum = { kills: 0, operations: 0, acknowledged: 0, slowestStart: 0 };
  const complaints: string[] = [];
  for (let seed = options.seed; sum.kills < options.kills; seed += 1) {
    const data = join(options.data, String(seed));
    mkdirSync(data);
    const report = await batch({
      ...{ seed, data, writers: options.writers },
      kills: Math.min(perBatch, options.kills - sum.kills),
    });
    rmSync(data, { recursive: true, force: true });
    sum.kills += report.kills;
    sum.operations += report.operations;
    sum.acknowledged += report.acknowledged;
    sum.slowestStart = Math.max(sum.slowestStart, report.slowestStart);
    complaints.push(...report.complaints.map((each) => `seed ${seed}: ${each}`));
    options.onBatch?.(seed, report.complaints);
  }
  return { ...sum, complaints };
}

async function batch({ seed, data, kills, writers }: Omit<KillsOptions, 'onBatch'>): Promise<KillsReport> {
  const dice = createDice(seed);
  const complaints: string[] = [];
  const name = 'sheet/kills';
  let child = await startChild(data, 0);
  const { port } = child;
  const all = Array.from({ length: writers }, (_, index) => openWriter(port, name, `w${index}`, dice));
  const living = new Set(all);
  let slowestStart = 0;
  let done = 0;

  /** Everybody is back and has everything; then the replicas say the same. */
  async function settle(what: string): Promise<void> {
    for (const each of all) each.connect();
    const acknowledged = () => all.every((each) => each.acknowledged() === each.operations.length);
    if (!(await holds(acknowledged, 20_000))) complaints.push(`${what}: not everything was acknowledged`);
    const equal = () => new Set(all.map((each) => contentHash(each.doc))).size === 1;
    if (!(await holds(equal, 10_000))) complaints.push(`${what}: replicas differ`);
    const [first] = all;
    if (first !== undefined)
      complaints.push(...judge(first.doc, all, living, true).map((each) => `${what}: ${each}`));
  }

  try {
    while (done < kills && complaints.length === 0) {
      await work(child, all, dice);
      await child.end('SIGKILL');
      done += 1;
      for (const each of all) each.disconnect();
      const seen = delivered(all);
      const before = performance.now();
      child = await startChild(data, port);
      slowestStart = Math.max(slowestStart, performance.now() - before);
      const kept = await newcomer(port, name, dice);
      if (kept === null) complaints.push(`kill ${done}: nobody could join afterwards`);
      else {
        complaints.push(...judge(kept, all, living, false).map((each) => `kill ${done}: ${each}`));
        const there = new Set(wordsOf(kept));
        for (const word of seen)
          if (!there.has(word)) complaints.push(`kill ${done}: seen and lost: ${word}`);
      }
      await settle(`kill ${done}`);
    }
  } finally {
    for (const each of all) each.die();
    await child.end('SIGKILL');
  }
  return {
    ...{ kills: done, slowestStart, complaints },
    operations: all.reduce((sum, each) => sum + each.operations.length, 0),
    acknowledged: all.reduce((sum, each) => sum + each.acknowledged(), 0),
  };
}

/** Writes for a random time, and until the process is gone when it was told to end itself at a commit. */
async function work(child: Child, writers: readonly Writer[], dice: Dice): Promise<void> {
  await holds(() => writers.every((each) => each.synced()), 10_000);
  const kind = dice.roll(4);
  if (kind < 2)
    child.order({ do: 'die', after: 1 + dice.roll(12), when: kind === 0 ? 'before commit' : 'after commit' });
  const steps = 1 + dice.roll(25);
  for (let step = 0; (step < steps || kind < 2) && step < 200 && child.alive(); step += 1) {
    for (const writer of writers) if (dice.once(2)) writer.act();
    await pause(dice.roll(6));
  }
}

/** A copy of the document as somebody gets it who was never there; null when nobody lets them in. */
async function newcomer(port: number, name: string, dice: Dice): Promise<Y.Doc | null> {
  const reader = openWriter(port, name, 'newcomer', dice);
  const came = await holds(() => reader.synced(), 10_000);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(reader.doc));
  reader.die();
  return came ? copy : null;
}
