/**
 * The chaos suite, `npm run chaos`: storms, kills and bad disks against the live core. Prints each seed before it is used; a seed that
 * failed is run again by `--seed`. Exit code 1 when a promise was broken, 2 when it was called wrongly.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundaries } from './boundaries.ts';
import { readArguments, usage } from './command.ts';
import { diskFaults } from './disk-faults.ts';
import { fullDisk } from './full-disk.ts';
import { kills } from './kills.ts';
import { powerLoss } from './power-loss.ts';
import { storm } from './storm.ts';

const asked = readArguments(process.argv.slice(2));
if (asked === null) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const { seed: first, kills: onlyKills, storms, rounds, seconds, writers } = asked;

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

if (onlyKills === null) await everything();
else
  await run(`${onlyKills} kills from seed ${first} on`, (data) =>
    kills({
      ...{ seed: first, data, kills: onlyKills, writers: Math.min(4, writers) },
      onBatch: (seed, complaints) =>
        process.stdout.write(`\n  seed ${seed} ${complaints.length === 0 ? 'kept' : 'BROKEN'} `),
    }),
  );

async function everything(): Promise<void> {
  for (let index = 0; index < storms; index += 1) {
    const seed = first + index;
    await run(`storm, seed ${seed}`, (data) =>
      storm({
        seed,
        data,
        writers,
        rounds,
        millisPerRound: seconds * 1000,
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
