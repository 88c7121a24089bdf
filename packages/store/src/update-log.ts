import type { Transaction } from 'kysely';
import { checksum, fits } from './checksum.ts';
import { inPortions } from './rows/one.ts';
import type { Database } from './schema.ts';
import type { Transact } from './transact.ts';

/** The errors by which the owner of the log recognises its two special cases. */
export type LogErrors = {
  readonly CorruptDocumentError: new (message: string) => Error;
  readonly StaleEpochError: new (message: string) => Error;
};

type AppendRow = {
  readonly name: string;
  readonly epoch: number;
  readonly actor: string;
  readonly bytes: Uint8Array;
  readonly claims: readonly number[];
};

type LoadedDocument = {
  readonly epoch: number;
  readonly snapshot: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
  readonly claims: readonly { readonly clientId: number; readonly actor: string }[];
};

/**
 * The update log of live documents: bytes in, the same bytes out, each checked against its checksum. All rows of an
 * append are one transaction, so they are on disk together or not at all. A document nobody wrote is epoch 1.
 */
export function createUpdateLog(transact: Transact, errors: LogErrors) {
  const verified = (name: string, { bytes, checksum: stored }: Kept): Uint8Array => {
    if (!fits(bytes, stored)) throw new errors.CorruptDocumentError(`${name}: checksum differs`);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };

  return {
    /** Reads one document. Rejects with the corrupt-document error when a checksum does not fit. */
    async load(name: string): Promise<LoadedDocument> {
      const { epoch, snapshot, updates, claims } = await transact((tables) => readDocument(tables, name));
      return {
        epoch,
        snapshot: snapshot === undefined ? null : verified(name, snapshot),
        updates: updates.map((update) => verified(name, update)),
        claims,
      };
    },
    /** Stores all rows in their order with their claims. Rejects with the stale-epoch error and nothing stored. */
    async append(rows: readonly AppendRow[]): Promise<void> {
      if (rows.length === 0) return;
      await transact(async (tables) => {
        const epochs = await epochsOf(tables, [...new Set(rows.map((row) => row.name))]);
        for (const { name, epoch } of rows) {
          const stored = epochs.get(name) ?? 1;
          if (stored !== epoch) throw new errors.StaleEpochError(`${name}: epoch ${epoch}, stored ${stored}`);
        }
        await writeRows(tables, rows);
      });
    },
    /** Puts a snapshot in the place of the former one and the oldest `rows` rows; false, and nothing done, when it cannot. */
    async saveSnapshot(snapshot: {
      readonly name: string;
      readonly epoch: number;
      readonly bytes: Uint8Array;
      readonly rows: number;
    }): Promise<boolean> {
      const { name, epoch, bytes, rows } = snapshot;
      return transact(async (tables) => {
        if (((await epochsOf(tables, [name])).get(name) ?? 1) !== epoch) return false;
        const oldest = await tables
          .selectFrom('docUpdate')
          .select('seq')
          .where('doc', '=', name)
          .orderBy('seq')
          .limit(rows)
          .execute();
        if (oldest.length !== rows) return false;
        const last = oldest.at(-1);
        if (last) {
          const covered = tables.deleteFrom('docUpdate').where('doc', '=', name);
          await covered.where('seq', '<=', last.seq).execute();
        }
        await writeSnapshot(tables, name, bytes);
        return true;
      });
    },
    /** Starts the next epoch with `state` (null: empty) in the place of everything stored, and gives its number. */
    async startEpoch(name: string, state: Uint8Array | null): Promise<number> {
      return transact(async (tables) => {
        const epoch = ((await epochsOf(tables, [name])).get(name) ?? 1) + 1;
        await tables.deleteFrom('docUpdate').where('doc', '=', name).execute();
        await tables.deleteFrom('docSnapshot').where('doc', '=', name).execute();
        await tables.deleteFrom('clientClaim').where('doc', '=', name).execute();
        await tables
          .insertInto('doc')
          .values({ name, epoch })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch }))
          .execute();
        if (state !== null) await writeSnapshot(tables, name, state);
        return epoch;
      });
    },
  };
}

type Tables = Transaction<Database>;
type Kept = { readonly bytes: Uint8Array; readonly checksum: Uint8Array };

async function epochsOf(tables: Tables, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tables.selectFrom('doc').selectAll().where('name', 'in', names).execute();
  return new Map(rows.map(({ name, epoch }) => [name, epoch]));
}

async function readDocument(tables: Tables, name: string) {
  const epochs = await epochsOf(tables, [name]);
  const snapshot = await tables
    .selectFrom('docSnapshot')
    .select(['bytes', 'checksum'])
    .where('doc', '=', name)
    .orderBy('generation', 'desc')
    .limit(1)
    .executeTakeFirst();
  const updates = await tables
    .selectFrom('docUpdate')
    .select(['bytes', 'checksum'])
    .where('doc', '=', name)
    .orderBy('seq')
    .execute();
  const claims = await tables
    .selectFrom('clientClaim')
    .select(['clientId', 'actor'])
    .where('doc', '=', name)
    .execute();
  return { epoch: epochs.get(name) ?? 1, snapshot, updates, claims };
}

async function writeRows(tables: Tables, rows: readonly AppendRow[]): Promise<void> {
  const updates = rows.map(({ name, actor, bytes }) => {
    return { doc: name, actor, bytes, checksum: checksum(bytes) };
  });
  for (const portion of inPortions(updates)) await tables.insertInto('docUpdate').values(portion).execute();
  const claims = rows.flatMap(({ name, actor, claims }) =>
    claims.map((clientId) => ({ doc: name, clientId, actor })),
  );
  for (const portion of inPortions(claims))
    await tables
      .insertInto('clientClaim')
      .values(portion)
      .onConflict((conflict) => conflict.columns(['doc', 'clientId']).doNothing())
      .execute();
}

/** Adds the newest snapshot and keeps the one before it. */
async function writeSnapshot(tables: Tables, doc: string, bytes: Uint8Array): Promise<void> {
  const last = await tables
    .selectFrom('docSnapshot')
    .select('generation')
    .where('doc', '=', doc)
    .orderBy('generation', 'desc')
    .limit(1)
    .executeTakeFirst();
  const generation = (last?.generation ?? 0) + 1;
  await tables
    .insertInto('docSnapshot')
    .values({ doc, generation, bytes, checksum: checksum(bytes) })
    .execute();
  const older = tables.deleteFrom('docSnapshot').where('doc', '=', doc);
  await older.where('generation', '<', generation - 1).execute();
}
