import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';

/** Pages copied at once, 4 MB: the copying is done off the main thread. */
const pagesAtOnce = 1000;

/**
 * Copies the living database into one file, which appears under its name only when it is whole and on disk; an
 * older file of that name is replaced. Readable by its owner only. Throws when the disk refuses, leaving nothing, and
 * when a transaction of the same connection is open meanwhile: SQLite copies nothing half-written.
 */
export async function backupSqlite(database: DatabaseSync, toFile: string): Promise<void> {
  const partial = `${toFile}.partial`;
  rmSync(partial, { force: true });
  try {
    closeSync(openSync(partial, 'wx', 0o600));
    await backup(database, partial, { rate: pagesAtOnce });
    sync(partial);
    renameSync(partial, toFile);
    sync(dirname(toFile));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
