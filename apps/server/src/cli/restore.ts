import { copyFile, link, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { checkSqliteFile } from '@fortschrift/store/sqlite-check';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import { migrateStore, plugStore } from '../plug/store.ts';
import type { Command } from './command.ts';
import { onlyFile } from './only-file.ts';
import { done, refused, type Said, say } from './said.ts';

/**
 * Puts a saved file in the place of the embedded database. The file is copied into a folder of its own, checked from
 * end to end, brought up to date there, and only then takes its place in one step; what was there before is kept.
 */
export const restore: Command = async (config, args) => {
  const source = onlyFile(args);
  if (source === null) return say(refused(commandWords.restoreUsage, 2));
  if (config.databaseUrl) return say(refused(commandWords.notForPostgres, 2));
  const { dataDir } = config;
  const claimed = await plugStore(config);
  // Closed in order, the database is one file again, without a log beside it.
  if (claimed.ok) await claimed.value.close();
  else if (claimed.failure.code === 'inUse' || claimed.failure.code === 'notWritable')
    return say(refused(storeProblem(claimed.failure.code, claimed.failure.detail)));

  const quarantine = await mkdtemp(join(dataDir, 'restore-'));
  try {
    const file = resolve(source);
    const problem = await examine(file, quarantine);
    if (problem) return say(problem);
    const kept = await keep(dataDir);
    await rename(join(quarantine, databaseFile), join(dataDir, databaseFile));
    return say(done(commandWords.restored(file, kept)));
  } finally {
    await rm(quarantine, { recursive: true, force: true });
  }
};

/** Copies the file and makes sure that it is a whole database of ours, up to date; what is wrong with it, or null. */
async function examine(file: string, quarantine: string): Promise<Said | null> {
  const copy = join(quarantine, databaseFile);
  try {
    await copyFile(file, copy);
  } catch (error) {
    return refused(commandWords.backupUnreadable(file, String(error)));
  }
  const whole = checkSqliteFile(copy);
  if (!whole.ok) return refused(commandWords.backupUnreadable(file, whole.failure.detail));
  // An empty file is an empty database too, and migrating would make it a good one without anything in it.
  if (!whole.value.includes('table kysely_migration'))
    return refused(commandWords.backupUnreadable(file, 'not ours'));
  const migrated = await migrateStore({ dataDir: quarantine, databaseUrl: null });
  if (!migrated.ok) return refused(storeProblem(migrated.failure.code, migrated.failure.detail));
  const model = join(quarantine, 'model');
  await migrateStore({ dataDir: model, databaseUrl: null });
  const [found, ours] = [checkSqliteFile(copy), checkSqliteFile(join(model, databaseFile))];
  if (found.ok && ours.ok && found.value.join() === ours.value.join()) return null;
  return refused(commandWords.backupUnreadable(file, 'foreign schema'));
}

/** Keeps what is there in a folder named by the moment; the database itself stays until it is replaced. */
async function keep(dataDir: string): Promise<string> {
  const kept = join(dataDir, `before-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  await mkdir(kept, { mode: 0o700 });
  await link(join(dataDir, databaseFile), join(kept, databaseFile)).catch(ignoreMissing);
  for (const beside of ['-wal', '-shm'])
    await rename(join(dataDir, `${databaseFile}${beside}`), join(kept, `${databaseFile}${beside}`)).catch(
      ignoreMissing,
    );
  return kept;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
