import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import {
  type AppendRow,
  CorruptDocumentError,
  type LoadedDocument,
  type Snapshot,
  StaleEpochError,
  type UpdateLog,
} from './ports.ts';

const schemaVersion = 2;
const mostHeads = 10_000;
const schema = `
  CREATE TABLE IF NOT EXISTS document (name TEXT PRIMARY KEY, epoch INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document_snapshot (
    name TEXT NOT NULL, generation INTEGER NOT NULL, bytes BLOB NOT NULL, checksum BLOB NOT NULL, made_at INTEGER NOT NULL,
    PRIMARY KEY (name, generation)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document_update (
    name TEXT NOT NULL, id INTEGER NOT NULL, actor TEXT NOT NULL, bytes BLOB NOT NULL, checksum BLOB NOT NULL,
    PRIMARY KEY (name, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS client_claim (
    name TEXT NOT NULL, client_id INTEGER NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (name, client_id)
  ) STRICT, WITHOUT ROWID;
`;

/** CRC-32: finds flipped bits and torn rows at next to no cost; it is no signature. */
function checksum(bytes: Uint8Array): Uint8Array {
  const sum = Buffer.allocUnsafe(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

/** The bytes of a row when they are what was written, else null. */
function intact(row: Record<string, unknown>): Uint8Array | null {
  const { bytes, checksum: expected } = row;
  if (!(bytes instanceof Uint8Array) || !(expected instanceof Uint8Array)) return null;
  return Buffer.compare(checksum(bytes), expected) === 0 ? bytes : null;
}

/**
 * SQLITE_FULL (https://sqlite.org/rescode.html#full): a write was refused for want of space, before anything was synced. The transaction
 * is taken back and the frames it left behind its end of the write-ahead log are written over by the next one, so a later append
 * (never the same one again) is as safe as any. An I/O error, of a sync above all, says nothing of the kind: what the kernel dropped may
 * look written.
 */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 13;
}

/**
 * Opens the update log that `serve.ts` runs on: one SQLite file of its own, WAL, synchronous=FULL, exclusive.
 * Every update and snapshot carries a checksum. `path` is a file name; its folder must exist.
 * Throws when another process holds the file. After a failed commit every further append fails too, for a second
 * try after a failed sync proves nothing; only after a full disk later ones are tried.
 */
export function openSqliteLog(path: string): UpdateLog & { close(): void } {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  const empty = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] === 0;
  if (!empty && version !== schemaVersion) throw new Error(`${path} is of another shape: ${String(version)}`);
  database.exec(`BEGIN; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
  const epochOf = database.prepare('SELECT epoch FROM document WHERE name = ?');
  const snapshotsOf = database.prepare(
    'SELECT generation, bytes, checksum FROM document_snapshot WHERE name = ? ORDER BY generation DESC',
  );
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
  const putEpoch = database.prepare(
    'INSERT INTO document (name, epoch) VALUES (?, ?) ON CONFLICT DO UPDATE SET epoch = excluded.epoch',
  );
  const lastGeneration = database.prepare(
    'SELECT max(generation) AS generation FROM document_snapshot WHERE name = ?',
  );
  const putSnapshot = database.prepare(
    'INSERT INTO document_snapshot (name, generation, bytes, checksum, made_at) VALUES (?, ?, ?, ?, ?)',
  );
  const thinSnapshots = database.prepare(
    `DELETE FROM document_snapshot WHERE name = ?1 AND generation < ?2 - 1
     AND generation > (SELECT min(generation) FROM document_snapshot WHERE name = ?1)`,
  );
  const dropSnapshots = database.prepare('DELETE FROM document_snapshot WHERE name = ?');
  const dropSuperseded = database.prepare(
    `DELETE FROM document_snapshot WHERE EXISTS (
       SELECT 1 FROM document_snapshot AS newer WHERE newer.name = document_snapshot.name
       AND newer.generation > document_snapshot.generation AND newer.made_at < ?
     )`,
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
  /** Epoch and last row of the documents written to lately; nobody else writes to this file. Empty again after a failure. */
  const heads = new Map<string, { epoch: number; id: number }>();

  const storedEpoch = (name: string): number => Number(epochOf.get(name)?.['epoch'] ?? 1);

  /** Runs `work` in a transaction. `work` throws to undo; a failing COMMIT ends the log, unless the disk was merely full. */
  function transaction<Value>(work: () => Value): Value {
    if (broken !== null) throw new Error('the log failed before', { cause: broken });
    begin.run();
    try {
      const value = work();
      commit.run();
      return value;
    } catch (error) {
      heads.clear();
      if (!takenBack() || !(error instanceof StaleEpochError || isFull(error))) broken = error;
      throw error;
    }
  }

  /** Undoes what a failed transaction did. SQLite has done so itself when the disk was full. */
  function takenBack(): boolean {
    try {
      if (database.isTransaction) database.exec('ROLLBACK');
      return !database.isTransaction;
    } catch {
      return false;
    }
  }

  function addSnapshot(name: string, bytes: Uint8Array, at: number): void {
    const generation = Number(lastGeneration.get(name)?.['generation'] ?? 0) + 1;
    putSnapshot.run(name, generation, bytes, checksum(bytes), at);
    thinSnapshots.run(name, generation);
  }

  /** The newest snapshot that is intact, and whether that is the newest. */
  function readSnapshot(name: string): { bytes: Uint8Array | null; newest: boolean } {
    let newest = true;
    for (const row of snapshotsOf.iterate(name)) {
      const bytes = intact(row);
      if (bytes !== null) return { bytes, newest };
      newest = false;
    }
    return { bytes: null, newest };
  }

  return {
    async load(name: string): Promise<LoadedDocument> {
      const snapshot = readSnapshot(name);
      const claims = claimsOf
        .all(name)
        .map((row) => ({ clientId: Number(row['client_id']), actor: String(row['actor']) }));
      const head = { epoch: storedEpoch(name), snapshot: snapshot.bytes, claims };
      if (!snapshot.newest)
        return { ...head, updates: [], damage: new CorruptDocumentError(`${name}: snapshot`) };
      const updates: Uint8Array[] = [];
      for (const row of updatesOf.all(name)) {
        const bytes = intact(row);
        if (bytes === null)
          return { ...head, updates, damage: new CorruptDocumentError(`${name}: row ${updates.length}`) };
        updates.push(bytes);
      }
      return { ...head, updates, damage: null };
    },
    formerSnapshots: async (name) =>
      snapshotsOf
        .all(name)
        .slice(1)
        .flatMap((row) => intact(row) ?? []),
    async append(rows: readonly AppendRow[]): Promise<void> {
      if (rows.length === 0) return;
      if (heads.size > mostHeads) heads.clear();
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
    async saveSnapshot({ name, epoch, bytes, rows, at }: Snapshot): Promise<boolean> {
      try {
        transaction(() => {
          if (storedEpoch(name) !== epoch) throw new StaleEpochError(name);
          if (Number(dropOldest.run(name, rows).changes) !== rows) throw new StaleEpochError(name);
          addSnapshot(name, bytes, at);
        });
        return true;
      } catch (error) {
        if (error instanceof StaleEpochError) return false;
        throw error;
      }
    },
    async startEpoch(name: string, state: Uint8Array | null, at: number): Promise<number> {
      return transaction(() => {
        const epoch = storedEpoch(name) + 1;
        heads.delete(name);
        dropUpdates.run(name);
        dropClaims.run(name);
        dropSnapshots.run(name);
        putEpoch.run(name, epoch);
        if (state !== null) addSnapshot(name, state, at);
        return epoch;
      });
    },
    forgetSnapshots: async (before) => transaction(() => Number(dropSuperseded.run(before).changes)),
    close(): void {
      database.close();
    },
  };
}
