import { checksum } from './checksum.ts';
import type { NodeSqliteDialect } from './node-sqlite.ts';

type AppendRow = {
  readonly name: string;
  readonly epoch: number;
  readonly actor: string;
  readonly bytes: Uint8Array;
  readonly claims: readonly number[];
};

/**
 * The append of the update log on SQLite. It comes many times a second and everybody waits for it, so it goes past Kysely: prepared
 * statements, one transaction, one turn. The caller holds the connection. `stale` makes the error for a row of another epoch than the stored one.
 */
export function createSqliteAppend(dialect: NodeSqliteDialect, stale: (message: string) => Error) {
  const made = () => ({
    epochOf: dialect.prepare('select epoch from doc where name = ?'),
    insertUpdate: dialect.prepare('insert into doc_update (doc, actor, bytes, checksum) values (?, ?, ?, ?)'),
    insertClaim: dialect.prepare(
      'insert into client_claim (doc, client_id, actor) values (?, ?, ?) on conflict (doc, client_id) do nothing',
    ),
  });
  // With the first append, for the tables may be younger than the store.
  let statements: ReturnType<typeof made> | null = null;
  return (rows: readonly AppendRow[]): void => {
    statements ??= made();
    const { epochOf, insertUpdate, insertClaim } = statements;
    dialect.inOneTurn(() => {
      const epochs = new Map<string, number>();
      for (const { name, epoch, actor, bytes, claims } of rows) {
        let stored = epochs.get(name);
        if (stored === undefined) {
          stored = Number(epochOf.get(name)?.['epoch'] ?? 1);
          epochs.set(name, stored);
        }
        if (stored !== epoch) throw stale(`${name}: epoch ${epoch}, stored ${stored}`);
        insertUpdate.run(name, actor, bytes, checksum(bytes));
        for (const clientId of claims) insertClaim.run(name, clientId, actor);
      }
    });
  };
}
