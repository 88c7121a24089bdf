import { hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import {
  type AppendRow,
  CorruptDocumentError,
  type LoadedDocument,
  type Snapshot,
  StaleEpochError,
  type UpdateLog,
} from './ports.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS document (
    name TEXT PRIMARY KEY, epoch INTEGER NOT NULL, snapshot BLOB, checksum BLOB
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document_update (
    name TEXT NOT NULL, id INTEGER NOT NULL, actor TEXT NOT NULL, bytes BLOB NOT NULL, checksum BLOB NOT NULL,
    PRIMARY KEY (name, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS client_claim (
    name TEXT NOT NULL, client_id INTEGER NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (name, client_id)
  ) STRICT, WITHOUT ROWID;
`;

/** Eight bytes of SHA-256: finds flipped bits and torn rows; it is no signature. */
function checksum(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer').subarray(0, 8);
}

function verified(name: string, bytes: unknown, expected: unknown): Uint8Array {
  if (!(bytes instanceof Uint8Array) || !(expected instanceof Uint8Array))
    throw new CorruptDocumentError(name);
  if (Buffer.compare(checksum(bytes), expected) !== 0)
    throw new CorruptDocumentError(`${name}: checksum differs`);
  return bytes;
}

/**
 * Opens the update log that `serve.ts` runs on: one SQLite file of its own, WAL, synchronous=FULL, exclusive.
 * Every update and snapshot carries a checksum. `path` is a file name; its folder must exist.
 * Throws when another process holds the file. After a failed commit every further append fails too: a second
 * try after a failed sync proves nothing.
 */
export function openSqliteLog(path: string): UpdateLog & { close(): void } {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(schema);
  const headOf = database.prepare('SELECT epoch, snapshot, checksum FROM document WHERE name = ?');
  const epochOf = database.prepare('SELECT epoch FROM document WHERE name = ?');
  const updatesOf = database.prepare(
    'SELECT bytes, checksum FROM document_update WHERE name = ? ORDER BY id',
  );
  const claimsOf = database.prepare('SELECT client_id, actor FROM client_claim WHERE name = ?');
  const addUpdate = database.prepare(
    'INSERT INTO document_update (name, id, actor, bytes, checksum) VALUES (?, ?, ?, ?, ?)',
  );
  const addClaim = database.prepare(
    'INSERT INTO client_claim (name, client_id, actor) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const putSnapshot = database.prepare(
    `INSERT INTO document (name, epoch, snapshot, checksum) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET epoch = excluded.epoch, snapshot = excluded.snapshot, checksum = excluded.checksum`,
  );
  const dropOldest = database.prepare(
    `DELETE FROM document_update WHERE name = ?1
     AND id IN (SELECT id FROM document_update WHERE name = ?1 ORDER BY id LIMIT ?2)`,
  );
  const dropUpdates = database.prepare('DELETE FROM document_update WHERE name = ?');
  const dropClaims = database.prepare('DELETE FROM client_claim WHERE name = ?');
  const lastId = database.prepare('SELECT max(id) AS id FROM document_update WHERE name = ?');
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  let broken: unknown = null;

  const storedEpoch = (name: string): number => Number(epochOf.get(name)?.['epoch'] ?? 1);

  /** Runs `work` in a transaction. `work` throws to undo; a failing COMMIT ends the log. */
  function transaction<Value>(work: () => Value): Value {
    if (broken !== null) throw new Error('the log failed before', { cause: broken });
    begin.run();
    let value: Value;
    try {
      value = work();
    } catch (error) {
      database.exec('ROLLBACK');
      if (!(error instanceof StaleEpochError)) broken = error;
      throw error;
    }
    try {
      commit.run();
    } catch (error) {
      broken = error;
      throw error;
    }
    return value;
  }

  return {
    async load(name: string): Promise<LoadedDocument> {
      const head = headOf.get(name);
      return {
        epoch: Number(head?.['epoch'] ?? 1),
        snapshot: head?.['snapshot'] == null ? null : verified(name, head['snapshot'], head['checksum']),
        updates: updatesOf.all(name).map((row) => verified(name, row['bytes'], row['checksum'])),
        claims: claimsOf
          .all(name)
          .map((row) => ({ clientId: Number(row['client_id']), actor: String(row['actor']) })),
      };
    },
    async append(rows: readonly AppendRow[]): Promise<void> {
      if (rows.length === 0) return;
      const heads = new Map<string, { epoch: number; id: number }>();
      transaction(() => {
        for (const row of rows) {
          let head = heads.get(row.name);
          if (head === undefined) {
            head = { epoch: storedEpoch(row.name), id: Number(lastId.get(row.name)?.['id'] ?? 0) };
            heads.set(row.name, head);
          }
          if (head.epoch !== row.epoch)
            throw new StaleEpochError(`${row.name}: ${row.epoch}, not ${head.epoch}`);
          head.id += 1;
          addUpdate.run(row.name, head.id, row.actor, row.bytes, checksum(row.bytes));
          for (const id of row.claims) addClaim.run(row.name, id, row.actor);
        }
      });
    },
    async saveSnapshot({ name, epoch, bytes, rows }: Snapshot): Promise<boolean> {
      try {
        transaction(() => {
          if (storedEpoch(name) !== epoch) throw new StaleEpochError(name);
          if (Number(dropOldest.run(name, rows).changes) !== rows) throw new StaleEpochError(name);
          putSnapshot.run(name, epoch, bytes, checksum(bytes));
        });
        return true;
      } catch (error) {
        if (error instanceof StaleEpochError) return false;
        throw error;
      }
    },
    async startEpoch(name: string, state: Uint8Array | null): Promise<number> {
      return transaction(() => {
        const epoch = storedEpoch(name) + 1;
        dropUpdates.run(name);
        dropClaims.run(name);
        putSnapshot.run(name, epoch, state, state === null ? null : checksum(state));
        return epoch;
      });
    },
    close(): void {
      database.close();
    },
  };
}
