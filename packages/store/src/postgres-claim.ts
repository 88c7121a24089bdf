import { ok, type Result } from '@fortschrift/domain/result';
import pg from 'pg';
import { type StoreFailure, storeFailure } from './failure.ts';

/** The number of our lock within a database: "fort" in ASCII, and one kind of claim so far. */
const lock = [0x66_6f_72_74, 1];

/** A restart overlaps a little: attempts, and the pause between them in milliseconds. */
const attempts = 4;
const pause = 500;

/**
 * Claims a PostgreSQL database for this server, as the embedded one is claimed by its file lock: two servers would
 * each keep live documents in memory and not hear of each other. The claim is an advisory lock of a connection of its
 * own (https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS); it ends with the process. When
 * the connection breaks it is taken again; `onTaken` is called if another server was faster. Fails with `inUse` or
 * `unreachable`.
 */
export async function claimPostgres(
  databaseUrl: string,
  onTaken: () => void,
): Promise<Result<{ release(): Promise<void> }, StoreFailure>> {
  let released = false;
  let holder: pg.Client | null = null;

  async function take(): Promise<'held' | 'taken'> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'fortschrift claim' });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as held', lock);
    if (rows[0]?.held !== true) {
      await client.end();
      return 'taken';
    }
    holder = client;
    client.once('end', () => {
      if (!released) void takeAgain();
    });
    return 'held';
  }

  async function takeAgain(): Promise<void> {
    while (!released) {
      await sleep();
      const outcome = await take().catch(() => 'unreachable' as const);
      if (outcome === 'held') return;
      if (outcome === 'taken') return onTaken();
    }
  }

  try {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if ((await take()) === 'held')
        return ok({
          async release() {
            released = true;
            await holder?.end();
          },
        });
      await sleep();
    }
    return storeFailure('inUse', 'advisory lock');
  } catch (error) {
    return storeFailure('unreachable', error);
  }
}

function sleep(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
