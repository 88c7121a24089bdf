import type { Kysely, Transaction } from 'kysely';
import { isInside, runInside } from './inside.ts';
import type { Database } from './schema.ts';

/**
 * Runs work in one transaction, alone, and resolves once it is committed and on disk; a throw takes everything back.
 * Work may run several times (PostgreSQL may ask for another try), so it does nothing but read and write rows.
 * Throws when called from inside of another transaction of the same database.
 */
export type Transact = <Value>(
  work: (transaction: Transaction<Database>) => Promise<Value>,
) => Promise<Value>;

/** How often a transaction is tried before its conflict is passed on. */
const tries = 12;

/** Serialization failure and deadlock, https://www.postgresql.org/docs/18/mvcc-serialization-failure-handling.html */
const conflicts = ['40001', '40P01'];

/**
 * Opens a lane of transactions, one at a time: within this program nothing ever conflicts, and both engines keep the same
 * order. Against another server on the same PostgreSQL `serializable` and another try do the same.
 */
export function createTransact(database: Kysely<Database>): Transact {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    if (isInside(database)) throw new Error('transact inside of transact');
    const mine = last.then(() => repeat(database, work));
    last = mine.catch(() => {});
    return mine;
  };
}

async function repeat<Value>(
  database: Kysely<Database>,
  work: (transaction: Transaction<Database>) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database
        .transaction()
        .setIsolationLevel('serializable')
        .execute((transaction) => runInside(database, () => work(transaction)));
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error;
      await pause(Math.random() * Math.min(2 ** attempt, 100));
    }
  }
}

/** A number taken twice in a log that is counted by reading its end is the same conflict under another name. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code === '23505') return 'constraint' in error && error.constraint === 'audit_pkey';
  return conflicts.some((code) => code === error.code);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
