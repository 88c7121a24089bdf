import { resolve } from 'node:path';
import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { plugStore } from '../plug/store.ts';
import type { Command } from './command.ts';

/** Saves the embedded database into one file. Fortschrift must not run; while it runs, it saves itself. */
export const backup: Command = async (config, [target]) => {
  if (!target) {
    process.stderr.write(commandWords.backupUsage);
    return 2;
  }
  const opened = await plugStore(config);
  if (!opened.ok) {
    process.stderr.write(storeProblem(opened.failure.code, opened.failure.detail));
    return 1;
  }
  const file = resolve(target);
  const saved = await opened.value.backup(file);
  await opened.value.close();
  if (!saved.ok) {
    process.stderr.write(storeProblem(saved.failure.code, saved.failure.detail));
    return 1;
  }
  process.stdout.write(commandWords.backedUp(file));
  return 0;
};
