import { type Failed, failed } from '@fortschrift/domain/result';

/**
 * Why a store does not open, migrate or back up. `detail` is for the operator's log, never for people in the browser.
 * - `inUse`: another process holds the data directory
 * - `newerDatabase`: the database was migrated by a newer program
 * - `unreachable`: the PostgreSQL server does not answer or refuses us
 * - `forgetful`: the PostgreSQL server is set up to lose acknowledged commits (fsync or synchronous_commit off)
 * - `notWritable`: the data directory cannot be made or written
 * - `unsuitableDisk`: the file system cannot keep a write-ahead log
 * - `damaged`: the file is no database, or a broken one
 * - `migrationFailed`: a migration ended in an error and was taken back
 * - `usePgDump`: a PostgreSQL database is saved with its own tools
 */
export type StoreFailure = {
  readonly code:
    | 'inUse'
    | 'newerDatabase'
    | 'unreachable'
    | 'forgetful'
    | 'notWritable'
    | 'unsuitableDisk'
    | 'damaged'
    | 'migrationFailed'
    | 'usePgDump';
  readonly detail: string;
};

/** Wraps a code and a technical detail as the failed outcome. */
export function storeFailure(code: StoreFailure['code'], detail: unknown): Failed<StoreFailure> {
  return failed({ code, detail: detail instanceof Error ? detail.message : String(detail) });
}
