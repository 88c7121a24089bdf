import type { CompiledQuery, Transaction } from 'kysely';
import { checksum } from './checksum.ts';
import type { Database } from './schema.ts';

type Tables = Transaction<Database>;

type AppendRow = {
  readonly name: string;
  readonly actor: string;
  readonly bytes: Uint8Array;
  readonly claims: readonly number[];
};

type Claim = { readonly doc: string; readonly clientId: number; readonly actor: string };

/** Most rows of one statement, and so the number of its lengths that are kept compiled and prepared. */
const mostRows = 64;

/**
 * The three statements of an append. To build one and turn it into SQL costs more than to run it, and appends come all the time; so
 * Kysely compiles each once per length, and afterwards it only gets its values. Longer lists go in pieces. The rows of a list
 * keep their order.
 */
export function createAppendStatements() {
  const selectEpochs = compiledOnce<string, { name: string; epoch: number }>(
    '',
    (tables, names) => tables.selectFrom('doc').selectAll().where('name', 'in', names).compile(),
    (name) => [name],
  );
  const insertUpdates = compiledOnce<AppendRow, unknown>(
    { name: '', actor: '', bytes: new Uint8Array(), claims: [] },
    (tables, rows) => tables.insertInto('docUpdate').values(rows.map(stored)).compile(),
    (row) => Object.values(stored(row)),
  );
  const insertClaims = compiledOnce<Claim, unknown>(
    { doc: '', clientId: 0, actor: '' },
    (tables, claims) =>
      tables
        .insertInto('clientClaim')
        .values(claims)
        .onConflict((conflict) => conflict.columns(['doc', 'clientId']).doNothing())
        .compile(),
    ({ doc, clientId, actor }) => [doc, clientId, actor],
  );
  return {
    /** The stored epochs of these documents; one without an entry is of epoch 1. */
    async epochsOf(tables: Tables, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const rows = await selectEpochs(tables, names);
      return new Map(rows.map(({ name, epoch }) => [name, epoch]));
    },
    /** Writes the rows and their claims; a claim that is held already keeps its holder. */
    async write(tables: Tables, rows: readonly AppendRow[]): Promise<void> {
      await insertUpdates(tables, rows);
      const claims = rows.flatMap(({ name: doc, actor, claims }) =>
        claims.map((clientId) => ({ doc, clientId, actor })),
      );
      await insertClaims(tables, claims);
    },
  };
}

/** A row as it is stored, its columns in the order in which the statement names them. */
const stored = ({ name: doc, actor, bytes }: AppendRow) => ({ doc, actor, bytes, checksum: checksum(bytes) });

/** A statement over lists of any length: compiled with `blank` items, lest it keeps somebody's text, and run with the values of each item. */
function compiledOnce<Item, Row>(
  blank: Item,
  compile: (tables: Tables, items: readonly Item[]) => CompiledQuery<unknown>,
  valuesOf: (item: Item) => readonly unknown[],
): (tables: Tables, items: readonly Item[]) => Promise<readonly Row[]> {
  const kept = new Map<number, CompiledQuery<unknown>>();
  return async (tables, items) => {
    const rows: Row[] = [];
    for (let start = 0; start < items.length; ) {
      const length = Math.min(mostRows, items.length - start);
      const piece = items.slice(start, start + length);
      const compiled = kept.get(length) ?? compile(tables, Array<Item>(length).fill(blank));
      kept.set(length, compiled);
      const result = await tables.executeQuery({ ...compiled, parameters: piece.flatMap(valuesOf) });
      rows.push(...(result.rows as readonly Row[]));
      start += length;
    }
    return rows;
  };
}
