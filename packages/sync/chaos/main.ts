/**
 * The chaos suite: `npm run chaos [-- --seed N --storms N --rounds N --seconds N --writers N]`, or only short
 * kill cycles: `npm run chaos -- --kills N [--seed N --writers N]`. Prints each seed before it is used;
 * a seed that failed is run again by `--seed`. Exit code 1 when a promise was broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { boundaries } from './boundaries.ts';
import { diskFaults } from './disk-faults.ts';
import { fullDisk } from './full-disk.ts';
import { kills } from './kills.ts';
import { powerLoss } from './power-loss.ts';
import { storm } from './storm.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string' },
    storms: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '5' },
    writers: { type: 'string', default: '12' },
  },
});

// Each stock client listens for the end of the process; there are many.
process.setMaxListeners(0);
let broken = 0;

async function run(
  what: string,
  work: (data: string) => Promise<{ complaints: readonly string[] } | string>,
) {
  const data = mkdtempSync(join(tmpdir(), 'sync-chaos-'));
  process.stdout.write(`${what} ... `);
  try {
    const report = await work(data);
    if (typeof report === 'string') {
      process.stdout.write(`skipped: ${report}\n`);
      return;
    }
    const { complaints, ...rest } = report;
    process.stdout.write(`${complaints.length === 0 ? 'kept' : 'BROKEN'} ${JSON.stringify(rest)}\n`);
    for (const complaint of complaints.slice(0, 20)) process.stdout.write(`  ${complaint}\n`);
    if (complaints.length > 0) broken += 1;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (values.kills === undefined) await everything();
else
  await run(`${values.kills} kills from seed ${first} on`, (data) =>
    kills({
      ...{ seed: first, data, kills: Number(values.kills), writers: Math.min(4, Number(values.writers)) },
      onBatch: (seed, complaints) =>
        process.stdout.write(`\n  seed ${seed} ${complaints.length === 0 ? 'kept' : 'BROKEN'} `),
    }),
  );

async function everything(): Promise<void> {
  for (let index = 0; index < Number(values.storms); index += 1) {
    const seed = first + index;
    await run(`storm, seed ${seed}`, (data) =>
      storm({
        seed,
        data,
        writers: Number(values.writers),
        rounds: Number(values.rounds),
        millisPerRound: Number(values.seconds) * 1000,
      }),
    );
  }
  await run(`70 come back at once after each of 5 kills, seed ${first}`, (data) =>
    kills({ seed: first, data, kills: 5, writers: 70 }),
  );
  await run('kill at every sync call', boundaries);
  await run('full disk', fullDisk);
  await run('power cuts', powerLoss);
  await run('a disk that is full, fails or is slow', diskFaults);
}
process.exit(broken === 0 ? 0 : 1);
