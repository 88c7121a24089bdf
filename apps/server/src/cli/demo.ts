import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import { fillDemo } from '../demo/fill.ts';
import { openHouse } from '../house.ts';
import { migrateStore } from '../plug/store.ts';
import type { Command } from './command.ts';

/** `demo reset`: throws the demo away and fills it again. Refuses a folder that holds anything but the demo. */
export const demo: Command = async (config, [verb]) => {
  if (verb !== 'reset') return say(commandWords.demoUsage, 2);
  if (config.demo === 'off') return say(commandWords.demoPublic, 1);
  if (config.databaseUrl) return say(commandWords.notForPostgres, 2);
  const present = await openHouse(config);
  if (present.ok) {
    const counties = await present.value.ports.store.rows.counties.list();
    await present.value.close();
    if (counties.some((county) => !county.demo)) return say(commandWords.demoRefused, 1);
    // The folder may hold what is not ours, or be the root of a volume: only the database goes.
    for (const part of ['', '-wal', '-shm'])
      await rm(join(config.dataDir, `${databaseFile}${part}`), { force: true });
  } else if (present.failure.code !== 'notMigrated') {
    return say(storeProblem(present.failure.code, present.failure.detail), 1);
  }
  const migrated = await migrateStore(config);
  const opened = migrated.ok ? await openHouse(config) : migrated;
  if (!opened.ok) return say(storeProblem(opened.failure.code, opened.failure.detail), 1);
  await fillDemo(opened.value);
  await opened.value.close();
  process.stdout.write(commandWords.demoReset(config.origin));
  return 0;
};

function say(words: string, code: number): number {
  process.stderr.write(words);
  return code;
}
