import { commandWords, storeProblem } from '@fortschrift/i18n/de/server';
import { migrateStore } from '../plug/store.ts';
import type { Command } from './command.ts';

/** Brings the database up to date, making it when there is none. Refuses one from a newer program. */
export const migrate: Command = async (config) => {
  const outcome = await migrateStore(config);
  if (!outcome.ok) {
    process.stderr.write(storeProblem(outcome.failure.code, outcome.failure.detail));
    return 1;
  }
  process.stdout.write(commandWords.migrated(outcome.value));
  return 0;
};
