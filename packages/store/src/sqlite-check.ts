import { DatabaseSync } from 'node:sqlite';
import { ok, type Result } from '@fortschrift/domain/result';
import { type StoreFailure, storeFailure } from './failure.ts';

/**
 * Checks a closed database file of unknown origin from its first to its last page, without changing it and without
 * running anything it brings along (https://sqlite.org/security.html). Gives the names of its tables, indexes,
 * triggers and views, each with its kind, sorted: to be compared with those of a database we made ourselves.
 * Fails with `damaged`.
 */
export function checkSqliteFile(file: string): Result<readonly string[], StoreFailure> {
  try {
    const database = new DatabaseSync(file, { readOnly: true, defensive: true });
    try {
      database.exec('pragma trusted_schema = off; pragma cell_size_check = on');
      const integrity = database.prepare('pragma integrity_check(1)').get()?.['integrity_check'];
      if (integrity !== 'ok') return storeFailure('damaged', integrity);
      const loose = database.prepare('pragma foreign_key_check').get();
      if (loose) return storeFailure('damaged', `foreign key of ${String(loose['table'])}`);
      const things = database.prepare(
        "select type, name from sqlite_schema where name not like 'sqlite~_%' escape '~'",
      );
      return ok(
        things
          .all()
          .map(({ type, name }) => `${String(type)} ${String(name)}`)
          .sort(),
      );
    } finally {
      database.close();
    }
  } catch (error) {
    return storeFailure('damaged', error);
  }
}
