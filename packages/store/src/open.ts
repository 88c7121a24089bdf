import { ok, type Result } from '@fortschrift/domain/result';
import { PostgresDialect } from 'kysely';
import { type StoreFailure, storeFailure } from './failure.ts';
import { NodeSqliteDialect } from './node-sqlite.ts';
import { openPostgresPool } from './postgres-pool.ts';
import { backupSqlite } from './sqlite-backup.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { createStore, type Store } from './store.ts';

/** Where rows are kept: a directory of this machine, or a PostgreSQL by its postgres:// address. */
export type StorePlace = { readonly dataDir: string } | { readonly databaseUrl: string };

export type OpenStore = Store & {
  /**
   * Copies the whole living database into one file, complete or not at all; the program goes on, its reads and writes
   * wait (half a second for 100 MB). `usePgDump` on PostgreSQL; throws when the disk refuses.
   */
  backup(toFile: string): Promise<Result<null, StoreFailure>>;
};

/**
 * Opens the store. SQLite is claimed for this process alone. Fails with `inUse`, `notWritable`, `unsuitableDisk` or
 * `damaged` on SQLite, `unreachable` or `forgetful` on PostgreSQL. Does not migrate: see `pendingMigrations`, `migrate`.
 */
export async function openStore(place: StorePlace): Promise<Result<OpenStore, StoreFailure>> {
  return 'dataDir' in place ? openSqlite(place.dataDir) : openPostgres(place.databaseUrl);
}

function openSqlite(dataDir: string): Result<OpenStore, StoreFailure> {
  const opened = openSqliteFile(dataDir);
  if (!opened.ok) return opened;
  const database = opened.value;
  const store = createStore('sqlite', new NodeSqliteDialect(database));
  return ok({
    ...store,
    async backup(toFile) {
      await store.whileIdle(() => backupSqlite(database, toFile));
      return ok(null);
    },
    async close() {
      await store.close();
      // Kysely closes what it has used; a store that was opened and closed again was never used.
      if (database.isOpen) database.close();
    },
  });
}

async function openPostgres(databaseUrl: string): Promise<Result<OpenStore, StoreFailure>> {
  const opened = await openPostgresPool(databaseUrl);
  if (!opened.ok) return opened;
  const pool = opened.value;
  const store = createStore('postgres', new PostgresDialect({ pool }));
  return ok({
    ...store,
    backup: async () => storeFailure('usePgDump', 'postgres'),
    async close() {
      await store.close();
      if (!pool.ended) await pool.end();
    },
  });
}
