import { resolve } from 'node:path';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { type PluggedStore, plugStore } from '../plug/store.ts';
import type { Command } from './command.ts';
import { askDesk } from './desk.ts';
import { onlyFile } from './only-file.ts';
import { done, refused, type Said, say } from './said.ts';

/** Saves the embedded database into one file, whether Fortschrift runs (then it does it) or not. */
export const backup: Command = async (config, args) => {
  const target = onlyFile(args);
  if (target === null) return say(refused(commandWords.backupUsage, 2));
  const file = resolve(target);
  const byServer = config.databaseUrl ? null : await askDesk(config.dataDir, 'backup', [file]);
  if (byServer) return say(byServer);
  const opened = await plugStore(config);
  if (!opened.ok) return say(refused(storeProblem(opened.failure.code, opened.failure.detail)));
  try {
    return say(await backUp(opened.value, [file]));
  } finally {
    await opened.value.close();
  }
};

/** Saves an open store into the file named by its absolute path. */
export async function backUp(store: PluggedStore, [file = '']: readonly string[]): Promise<Said> {
  try {
    const saved = await store.backup(file);
    return saved.ok
      ? done(commandWords.backedUp(file))
      : refused(storeProblem(saved.failure.code, saved.failure.detail));
  } catch (error) {
    return refused(commandWords.backupFailed(file, error instanceof Error ? error.message : String(error)));
  }
}
