/**
 * `npm run bench -- update-log`: what an append costs in the store's update log and in the one that sync runs on alone, on the same rows,
 * interleaved. CPU and time per append in microseconds (medians of the rounds), and the ratio of the two.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CorruptDocumentError, StaleEpochError, type UpdateLog } from '@fortschrift/sync/ports';
import { openSqliteLog } from '@fortschrift/sync/sqlite-log';
import { openStore } from '../src/open.ts';

const rounds = 9;
const appends = 200;
const sizes = [1, 4, 13, 40, 128];
const documents = 8;

const data = mkdtempSync(join(tmpdir(), 'bench-update-log-'));
const opened = await openStore({ dataDir: data });
if (!opened.ok) throw new Error(opened.failure.detail);
const store = opened.value;
await store.migrate();
const own = openSqliteLog(join(data, 'sync.sqlite'));
const logs: Readonly<Record<string, UpdateLog>> = {
  store: store.updateLog({ CorruptDocumentError, StaleEpochError }),
  'sync alone': own,
};

let written = 0;
const rowsOf = (size: number) =>
  Array.from({ length: size }, (_, index) => {
    written += 1;
    const name = `sheet/${index % documents}`;
    return { name, epoch: 1, actor: 'seat', bytes: new Uint8Array(60).fill(written), claims: [] };
  });

async function measured(log: UpdateLog, size: number): Promise<{ cpu: number; wall: number }> {
  const groups = Array.from({ length: appends }, () => rowsOf(size));
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const rows of groups) await log.append(rows);
  const wall = (1000 * (performance.now() - start)) / appends;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / appends, wall };
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

for (const size of sizes) {
  const figures = new Map<string, { cpu: number; wall: number }[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, log] of Object.entries(logs)) {
      const figure = await measured(log, size);
      // The first round warms up.
      if (round > 0) figures.set(name, [...(figures.get(name) ?? []), figure]);
    }
  }
  const of = (name: string, what: 'cpu' | 'wall') =>
    median((figures.get(name) ?? []).map((figure) => figure[what]));
  const [first = '', second = ''] = Object.keys(logs);
  const line = (what: 'cpu' | 'wall') =>
    `${what} ${of(first, what).toFixed(0)} / ${of(second, what).toFixed(0)} us = ${(of(first, what) / of(second, what)).toFixed(2)}`;
  process.stdout.write(
    `${String(size).padStart(4)} rows an append, ${first} / ${second}: ${line('cpu')}, ${line('wall')}\n`,
  );
}
own.close();
await store.close();
rmSync(data, { recursive: true });
