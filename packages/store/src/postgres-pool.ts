import { ok, type Result } from '@fortschrift/domain/result';
import pg from 'pg';
import { type StoreFailure, storeFailure } from './failure.ts';

/** PostgreSQL's number for bigint. */
const int8 = 20;

/** How long to wait for a connection before the server counts as unreachable, in milliseconds. */
const patienceMs = 10_000;

/**
 * Opens connections to a PostgreSQL and proves that it answers and keeps what it acknowledges. bigint comes back as a
 * number, for these connections only. Fails with `unreachable` or `forgetful`.
 */
export async function openPostgresPool(databaseUrl: string): Promise<Result<pg.Pool, StoreFailure>> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'fortschrift',
    connectionTimeoutMillis: patienceMs,
    types: { getTypeParser },
  });
  // The pool drops an idle connection that broke; whoever asks next gets a new one or the error.
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'`,
    );
    if (rows.length === 0) return ok(pool);
    await pool.end();
    return storeFailure('forgetful', rows.map((row) => `${row.name} = ${row.setting}`).join(', '));
  } catch (error) {
    await pool.end();
    return storeFailure('unreachable', error);
  }
}

const getTypeParser: typeof pg.types.getTypeParser = (
  oid: number,
  format?: 'text' | 'binary',
): ReturnType<typeof pg.types.getTypeParser> =>
  oid === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format);
