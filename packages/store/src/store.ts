import type { Result } from '@fortschrift/domain/result';
import { CamelCasePlugin, type Dialect, Kysely, sql } from 'kysely';
import type { StoreFailure } from './failure.ts';
import { isInside, readingOnly } from './inside.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { NodeSqliteDialect } from './node-sqlite.ts';
import { createSignInRows } from './rows/sign-in.ts';
import { createRows, type StoreRows } from './rows.ts';
import type { Database, Engine } from './schema.ts';
import { createSqliteAppend } from './sqlite-append.ts';
import { createTransact } from './transact.ts';
import { createUpdateLog, type LogErrors, type QuickAppend } from './update-log.ts';

export type Store = ReturnType<typeof createStore>;

/**
 * Everything that is kept, over one database of either engine. `store` fits the api's Store, `signIn` the ports of auth,
 * `updateLog` those of sync. Nothing is read or written before the first call; `migrate` comes first.
 */
export function createStore(engine: Engine, dialect: Dialect) {
  const database = new Kysely<Database>({
    dialect,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const transactRows = createTransact(database);
  const transactLog = createTransact(database);
  const rows = createRows(database.withPlugin(readingOnly(database)));

  const quickAppend: QuickAppend | null =
    dialect instanceof NodeSqliteDialect
      ? (stale) => {
          const append = createSqliteAppend(dialect, stale);
          return async (rows) => {
            if (isInside(database)) throw new Error('append inside of transact');
            await database.getExecutor().provideConnection(async () => append(rows));
          };
        }
      : null;

  /**
   * Takes what was deleted out of the files as far as the engine can: SQLite overwrites it at once and here empties the
   * write-ahead log, PostgreSQL frees the dead rows. Backups and PostgreSQL's own log have their own terms.
   */
  async function scrub(): Promise<void> {
    if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(database);
    else await sql`vacuum`.execute(database);
  }

  return {
    engine,
    store: {
      /** For reading, outside of a transaction. */
      rows,
      /** See Transact. Only the rows handed over may be awaited inside. */
      transact: <Value>(work: (rows: StoreRows) => Promise<Value>): Promise<Value> =>
        transactRows((transaction) => work(createRows(transaction))),
      /** Proves that a commit reaches the disk; throws when it does not. */
      probe: (): Promise<void> =>
        transactRows(async (transaction) => {
          const { numUpdatedRows } = await transaction
            .updateTable('diskProbe')
            .set((row) => ({ times: row('times', '+', 1) }))
            .executeTakeFirstOrThrow();
          if (numUpdatedRows !== 1n) throw new Error('disk_probe has no row');
        }),
      scrub,
    },
    /** What sign-in keeps, each call a transaction of its own; inside transact use `rows.signIn`. */
    signIn: createSignInRows(database),
    /** The log of the live documents, which knows its special cases by these errors. */
    updateLog: (errors: LogErrors) => createUpdateLog(transactLog, errors, quickAppend),
    /** Names of the migrations still to run, oldest first; `newerDatabase` when the database is ahead of the program. */
    pendingMigrations: (): Promise<Result<readonly string[], StoreFailure>> =>
      pendingMigrations(database, engine),
    /** Runs them, all or none, and gives their names; `newerDatabase`, `migrationFailed`. */
    migrate: (): Promise<Result<readonly string[], StoreFailure>> => migrate(database, engine),
    scrub,
    /** Runs work while SQLite's one connection is free of transactions; everybody else waits. */
    whileIdle: <Value>(work: () => Promise<Value>): Promise<Value> => database.connection().execute(work),
    /** Ends all connections; a second call does nothing. */
    close: (): Promise<void> => database.destroy(),
  };
}
