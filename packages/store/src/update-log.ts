import type { Transaction } from 'kysely';
import { checksum, fits } from './checksum.ts';
import type { Database } from './schema.ts';
import type { Transact } from './transact.ts';
import { createAppendStatements } from './update-log-append.ts';

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

/** Makes an append that takes a shorter way than `transact`, for an engine that has one. It stores all rows or none. */
export type QuickAppend = (
  stale: (message: string) => Error,
) => (rows: readonly AppendRow[]) => Promise<void>;

type LoadedDocument = {
  readonly epoch: number;
  readonly snapshot: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
  readonly claims: readonly { readonly clientId: number; readonly actor: string }[];
  readonly damage: Error | null;
};

/**
 * The update log of live documents: bytes in, the same bytes out, each checked against its checksum. All rows of an
 * append are one transaction, so they are on disk together or not at all. A document nobody wrote is epoch 1. `quick`: see QuickAppend.
 */
export function createUpdateLog(transact: Transact, errors: LogErrors, quick: QuickAppend | null) {
  const statements = createAppendStatements();
  const stale = (message: string) => new errors.StaleEpochError(message);
  const appendQuickly = quick === null ? null : quick(stale);
  return {
    /** Reads one document up to the first damage: with a damaged snapshot, the intact one before it and no updates. */
    async load(name: string): Promise<LoadedDocument> {
      const { epoch, snapshots, updates, claims } = await transact((tables) => readDocument(tables, name));
      const head = { epoch, claims, snapshot: bytesOf(snapshots.find(intact)) };
      const [newest] = snapshots;
      if (newest !== undefined && !intact(newest)) {
        return { ...head, updates: [], damage: new errors.CorruptDocumentError(`${name}: snapshot`) };
      }
      const bad = updates.findIndex((update) => !intact(update));
      const good = bad < 0 ? updates : updates.slice(0, bad);
      return {
        ...head,
        updates: good.map(viewOf),
        damage: bad < 0 ? null : new errors.CorruptDocumentError(`${name}: row ${bad}`),
      };
    },
    /** The intact snapshots from before the newest, the newest of them first. */
    async formerSnapshots(name: string): Promise<readonly Uint8Array[]> {
      const [, ...former] = await transact((tables) => snapshotsOf(tables, name).execute());
      return former.filter(intact).map(viewOf);
    },
    /** Stores all rows in their order with their claims. Rejects with the stale-epoch error and nothing stored. */
    async append(rows: readonly AppendRow[]): Promise<void> {
      if (rows.length === 0) return;
      if (appendQuickly !== null) return appendQuickly(rows);
      await transact(async (tables) => {
        const epochs = await statements.epochsOf(tables, [...new Set(rows.map((row) => row.name))]);
        for (const { name, epoch } of rows) {
          const stored = epochs.get(name) ?? 1;
          if (stored !== epoch) throw stale(`${name}: epoch ${epoch}, stored ${stored}`);
        }
        await statements.write(tables, rows);
      });
    },
    /** Puts a snapshot in the place of the former one and the oldest `rows` rows; false, and nothing done, when it cannot. */
    async saveSnapshot(snapshot: {
      readonly name: string;
      readonly epoch: number;
      readonly bytes: Uint8Array;
      readonly rows: number;
      readonly at: number;
    }): Promise<boolean> {
      const { name, epoch, bytes, rows, at } = snapshot;
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
        await writeSnapshot(tables, name, bytes, at);
        return true;
      });
    },
    /** Starts the next epoch at `at` with `state` (null: empty) in the place of everything stored, and gives its number. */
    async startEpoch(name: string, state: Uint8Array | null, at: number): Promise<number> {
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
        if (state !== null) await writeSnapshot(tables, name, state, at);
        return epoch;
      });
    },
    /** Deletes all snapshots whose successor was made before `before` and gives their number. */
    async forgetSnapshots(before: number): Promise<number> {
      return transact(async (tables) => {
        const gone = await tables
          .deleteFrom('docSnapshot')
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('docSnapshot as newer')
                .select('newer.generation')
                .whereRef('newer.doc', '=', 'docSnapshot.doc')
                .whereRef('newer.generation', '>', 'docSnapshot.generation')
                .where('newer.madeAt', '<', before),
            ),
          )
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      });
    },
  };
}

type Tables = Transaction<Database>;
type Kept = { readonly bytes: Uint8Array; readonly checksum: Uint8Array };

const intact = ({ bytes, checksum: stored }: Kept): boolean => fits(bytes, stored);
const viewOf = ({ bytes }: Kept): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (kept: Kept | undefined): Uint8Array | null => (kept === undefined ? null : viewOf(kept));

async function epochsOf(tables: Tables, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tables.selectFrom('doc').selectAll().where('name', 'in', names).execute();
  return new Map(rows.map(({ name, epoch }) => [name, epoch]));
}

async function readDocument(tables: Tables, name: string) {
  const epochs = await epochsOf(tables, [name]);
  const snapshots = await newestSnapshots(tables, name);
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
  return { epoch: epochs.get(name) ?? 1, snapshots, updates, claims };
}

const snapshotsOf = (tables: Tables, name: string) =>
  tables
    .selectFrom('docSnapshot')
    .select(['bytes', 'checksum'])
    .where('doc', '=', name)
    .orderBy('generation', 'desc');

/** The newest snapshot, and the former ones too when it is damaged. */
async function newestSnapshots(tables: Tables, name: string): Promise<readonly Kept[]> {
  const all = snapshotsOf(tables, name);
  const newest = await all.limit(1).execute();
  return newest.every(intact) ? newest : all.execute();
}

/** Adds the newest snapshot; keeps the one before it and the oldest. */
async function writeSnapshot(tables: Tables, doc: string, bytes: Uint8Array, at: number): Promise<void> {
  const kept = await tables
    .selectFrom('docSnapshot')
    .select('generation')
    .where('doc', '=', doc)
    .orderBy('generation')
    .execute();
  const [oldest] = kept;
  const generation = (kept.at(-1)?.generation ?? 0) + 1;
  await tables
    .insertInto('docSnapshot')
    .values({ doc, generation, bytes, checksum: checksum(bytes), madeAt: at })
    .execute();
  if (oldest === undefined) return;
  await tables
    .deleteFrom('docSnapshot')
    .where('doc', '=', doc)
    .where('generation', '>', oldest.generation)
    .where('generation', '<', generation - 1)
    .execute();
}
