import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { type Crew, gather, killAndCheck } from './crew.ts';
import { createDice, type Dice } from './dice.ts';
import { holds } from './wait.ts';

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
  /** Milliseconds from the kill to a server that is ready again and has served a newcomer, the slowest time. */
  readonly slowestReturn: number;
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
  const sum = { kills: 0, operations: 0, acknowledged: 0, slowestReturn: 0 };
  const complaints: string[] = [];
  for (let seed = options.seed; sum.kills < options.kills; seed += 1) {
    const data = join(options.data, String(seed));
    mkdirSync(data);
    const count = Math.min(perBatch, options.kills - sum.kills);
    const report = await batch({ seed, data, writers: options.writers, kills: count });
    rmSync(data, { recursive: true, force: true });
    sum.kills += report.kills;
    sum.operations += report.operations;
    sum.acknowledged += report.acknowledged;
    sum.slowestReturn = Math.max(sum.slowestReturn, report.slowestReturn);
    complaints.push(...report.complaints.map((each) => `seed ${seed}: ${each}`));
    options.onBatch?.(seed, report.complaints);
  }
  return { ...sum, complaints };
}

async function batch(options: Omit<KillsOptions, 'onBatch'>): Promise<KillsReport> {
  const { seed, data, kills, writers } = options;
  const dice = createDice(seed);
  let child = await startChild(data, 0);
  const crew = gather(child.port, 'sheet/kills', writers, seed);
  let slowestReturn = 0;
  let done = 0;
  try {
    while (done < kills && crew.complaints.length === 0) {
      await work(child, crew, dice);
      done += 1;
      const before = performance.now();
      child = await killAndCheck(child, data, crew, `kill ${done}`);
      slowestReturn = Math.max(slowestReturn, Math.round(performance.now() - before));
      await crew.settle(`kill ${done}`);
    }
  } finally {
    crew.end();
    await child.end('SIGKILL');
  }
  const [operations, acknowledged] = [crew.operations(), crew.acknowledged()];
  return { kills: done, slowestReturn, complaints: crew.complaints, operations, acknowledged };
}

/** Writes for a random time, and until the process is gone when it was told to end itself at a commit. */
async function work(child: Parameters<Crew['act']>[0], crew: Crew, dice: Dice): Promise<void> {
  await holds(() => crew.writers.every((each) => each.synced()), 10_000);
  const kind = dice.roll(4);
  if (kind > 1) return crew.act(child, 1 + dice.roll(25), dice.roll(6));
  child.order({ do: 'die', after: 1 + dice.roll(12), when: kind === 0 ? 'before commit' : 'after commit' });
  return crew.act(child, 200, 3);
}
