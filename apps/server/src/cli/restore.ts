import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import { plugStore } from '../plug/store.ts';
import type { Command } from './command.ts';

/**
 * Puts a saved file in the place of the embedded database. The file is opened and checked in a folder of its own
 * first; what was there before is kept beside it.
 */
export const restore: Command = async (config, [source]) => {
  if (!source) {
    process.stderr.write(commandWords.restoreUsage);
    return 2;
  }
  if (config.databaseUrl) {
    process.stderr.write(commandWords.notForPostgres);
    return 2;
  }
  const claimed = await plugStore(config);
  if (!claimed.ok && claimed.failure.code === 'inUse') return refuse(claimed.failure);
  if (claimed.ok) await claimed.value.close();

  await mkdir(dirname(config.dataDir), { recursive: true });
  const quarantine = await mkdtemp(`${config.dataDir}.restore-`);
  await copyFile(resolve(source), join(quarantine, databaseFile));
  const opened = await plugStore({ databaseUrl: null, dataDir: quarantine });
  if (!opened.ok) {
    await rm(quarantine, { recursive: true, force: true });
    return refuse(opened.failure);
  }
  await opened.value.close();

  const kept = `${config.dataDir}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  if (claimed.ok) await rename(config.dataDir, kept);
  else await rm(config.dataDir, { recursive: true, force: true });
  await rename(quarantine, config.dataDir);
  process.stdout.write(commandWords.restored(resolve(source), kept));
  return 0;
};

function refuse(failure: { readonly code: string; readonly detail: string }): number {
  process.stderr.write(storeProblem(failure.code, failure.detail));
  return 1;
}
