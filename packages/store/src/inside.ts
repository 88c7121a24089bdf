import { AsyncLocalStorage } from 'node:async_hooks';
import { type KyselyPlugin, SelectQueryNode } from 'kysely';

/** The database whose transaction the running code is part of; `over` once that has ended. */
type Inside = { readonly database: object; over: boolean };

const current = new AsyncLocalStorage<Inside>();

/** Whether the caller runs inside of a transaction of this database. */
export function isInside(database: object): boolean {
  const inside = current.getStore();
  return inside !== undefined && inside.database === database && !inside.over;
}

/** Runs work marked as being inside of a transaction of this database. */
export async function runInside<Value>(database: object, work: () => Promise<Value>): Promise<Value> {
  const inside: Inside = { database, over: false };
  try {
    return await current.run(inside, work);
  } finally {
    inside.over = true;
  }
}

/**
 * For the rows handed out for reading: refuses writes (they belong into a transaction) and any use from inside of a
 * transaction of the same database, which with SQLite's single connection would wait for itself for ever.
 */
export function readingOnly(database: object): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (!SelectQueryNode.is(node)) throw new Error('rows are written inside transact only');
      if (isInside(database)) throw new Error('inside transact only the rows it hands over may be used');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
