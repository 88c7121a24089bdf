import type { Store } from '@fortschrift/api/ports/store';
import type { AuthPorts } from '@fortschrift/auth/ports';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { StoreFailure } from '@fortschrift/store/failure';
import { openStore } from '@fortschrift/store/open';
import { claimPostgres } from '@fortschrift/store/postgres-claim';
import { CorruptDocumentError, StaleEpochError, type UpdateLog } from '@fortschrift/sync/ports';
import type { Config } from '../config.ts';

/** The store in the words of the rooms it serves; that it fits is checked by the compiler here. */
export type PluggedStore = {
  readonly store: Store;
  readonly authPorts: AuthPorts;
  readonly updateLog: UpdateLog;
  /** Saves a copy of the embedded database into one file. */
  backup(toFile: string): Promise<Result<null, StoreFailure>>;
  close(): Promise<void>;
};

/** Why an installation's store cannot be used: as the store says, or it is not up to date. */
export type StoreProblem = { readonly code: StoreFailure['code'] | 'notMigrated'; readonly detail: string };

type Place = Pick<Config, 'databaseUrl' | 'dataDir'>;

/** Opens the store of an installation. Fails as `openStore` does, and with `notMigrated`, which names what is pending. */
export async function plugStore(place: Place): Promise<Result<PluggedStore, StoreProblem>> {
  const opened = await openStore(placeOf(place));
  if (!opened.ok) return opened;
  const store = opened.value;
  const pending = await store.pendingMigrations();
  if (!pending.ok || pending.value.length > 0) {
    await store.close();
    return pending.ok ? failed({ code: 'notMigrated', detail: pending.value.join(', ') }) : pending;
  }
  return ok({
    store: store.store,
    authPorts: store.signIn,
    updateLog: store.updateLog({ CorruptDocumentError, StaleEpochError }),
    backup: (toFile) => store.backup(toFile),
    close: () => store.close(),
  });
}

/** Brings the store of an installation up to date; gives the names of what ran. */
export async function migrateStore(place: Place): Promise<Result<readonly string[], StoreFailure>> {
  const opened = await openStore(placeOf(place));
  if (!opened.ok) return opened;
  try {
    return await opened.value.migrate();
  } finally {
    await opened.value.close();
  }
}

/**
 * Makes sure that no other server works on the same PostgreSQL (the embedded database is for one process anyway).
 * `onTaken` is told when another one took it over after the connection broke. Fails with `inUse` or `unreachable`.
 */
export async function claimStore(
  { databaseUrl }: Place,
  onTaken: () => void,
): Promise<Result<{ release(): Promise<void> }, StoreFailure>> {
  return databaseUrl === null ? ok({ release: async () => {} }) : claimPostgres(databaseUrl, onTaken);
}

function placeOf({ databaseUrl, dataDir }: Place): { databaseUrl: string } | { dataDir: string } {
  return databaseUrl ? { databaseUrl } : { dataDir };
}
