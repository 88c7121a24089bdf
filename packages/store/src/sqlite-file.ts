import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ok, type Result } from '@fortschrift/domain/result';
import { type StoreFailure, storeFailure } from './failure.ts';
import { sqliteCode } from './node-sqlite.ts';

/** The name of the database file within the data directory. */
export const databaseFile = 'fortschrift.sqlite';

/** How long another process may hold the file before we give up, in milliseconds: a restart overlaps a little. */
const patienceMs = 2000;

/** https://sqlite.org/rescode.html */
const codes = { busy: 5, locked: 6, corrupt: 11, cannotOpen: 14, notADatabase: 26 };

/**
 * Opens the database file of a data directory for this process alone, making both when they are missing, readable by
 * their owner only. Fails with `inUse` when another process holds it, `notWritable`, `unsuitableDisk` or `damaged`.
 */
export function openSqliteFile(dataDir: string): Result<DatabaseSync, StoreFailure> {
  const path = join(dataDir, databaseFile);
  let database: DatabaseSync;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    chmodSync(dataDir, 0o700);
    database = new DatabaseSync(path, { timeout: patienceMs });
  } catch (error) {
    return storeFailure('notWritable', error);
  }
  const refused = claim(database);
  if (refused === null) return ok(database);
  database.close();
  return refused;
}

function claim(database: DatabaseSync): ReturnType<typeof storeFailure> | null {
  try {
    database.exec('pragma locking_mode = exclusive');
    const mode = database.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
    if (mode !== 'wal') return storeFailure('unsuitableDisk', `journal mode ${String(mode)}`);
    database.exec(`
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma journal_size_limit = 67108864;
      pragma secure_delete = on;
      begin immediate;
      commit;
    `);
    return null;
  } catch (error) {
    switch (sqliteCode(error)) {
      case codes.busy:
      case codes.locked:
        return storeFailure('inUse', error);
      case codes.corrupt:
      case codes.notADatabase:
        return storeFailure('damaged', error);
      case codes.cannotOpen:
        return storeFailure('notWritable', error);
      default:
        throw error;
    }
  }
}
