import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { NodeSqliteDialect } from '../node-sqlite.ts';
import { openSqliteFile } from '../sqlite-file.ts';
import { createStore } from '../store.ts';
import { logWithoutSeats } from './0020-log-without-seats.ts';

type Opened = {
  readonly store: ReturnType<typeof createStore>;
  readonly beside: Kysely<unknown>;
  end(): Promise<void>;
};

async function sqlite(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'fortschrift-'));
  const file = openSqliteFile(folder);
  if (!file.ok) throw new Error(file.failure.code);
  const dialect = () => new NodeSqliteDialect(file.value);
  const end = async () => rmSync(folder, { recursive: true, force: true });
  return { store: createStore('sqlite', dialect()), beside: new Kysely({ dialect: dialect() }), end };
}

async function postgres(): Promise<Opened> {
  const database = await PGlite.create();
  const dialect = () => new PGliteDialect({ pglite: database });
  // The store closes it.
  const end = async () => undefined;
  return { store: createStore('postgres', dialect()), beside: new Kysely({ dialect: dialect() }), end };
}

const entryOf = (countyId: string, actor: string, objectId: string) => ({
  ...{ countyId, at: 7, actor, verb: 'idea.write', objectKind: 'idea', objectId },
  ...{ from: null, to: 'submitted', requestId: 'r' },
});

describe.each([
  ['sqlite', sqlite],
  ['postgres', postgres],
] as const)('the log on %s', (engine, open) => {
  it('loses the seats of its early entries, stays a chain nobody can change, and says what it was', async () => {
    const { store, beside, end } = await open();
    await store.migrate();
    for (const id of ['old', 'new'])
      await sql`insert into county (id, name, slug, imprint, demo, created_at)
        values (${id}, 'Heidmark', ${id}, '{}', 0, 1)`.execute(beside);
    await store.store.transact(async ({ audit }) => {
      for (const actor of ['account:a', 'seat:abc', 'account:a', 'seat:def', 'seat'])
        await audit.append(entryOf('old', actor, 'card'));
      await audit.append(entryOf('new', 'seat', 'card'));
    });
    const sums = async (county: string) => {
      const { rows } = await sql<{ hash: string }>`select hash from audit where chain = ${county}
        order by seq`.execute(beside);
      return rows.map(({ hash }) => hash);
    };
    const before = { old: await sums('old'), new: await sums('new') };

    await beside.transaction().execute((transaction) => logWithoutSeats(engine).up(transaction));

    const rows = store.store.rows.audit;
    const entries = (await rows.ofCounty('old', 10, null)).toReversed();
    const actors = ['account:a', 'seat', 'account:a', 'seat', 'seat', 'system'];
    expect(entries.map(({ actor }) => actor)).toEqual(actors);
    expect(entries.at(-1)).toMatchObject({ verb: 'log.unseat', objectId: before.old.at(-1), seq: 6 });
    expect(await rows.firstBroken('old')).toBeNull();
    const after = await sums('old');
    expect(after[0]).toBe(before.old[0]);
    for (const hash of before.old.slice(1)) expect(after).not.toContain(hash);
    expect(await sums('new')).toEqual(before.new);
    await expect(sql`update audit set actor = 'x'`.execute(beside)).rejects.toThrow('never changes');
    await store.store.transact(({ audit }) => audit.append(entryOf('old', 'seat', 'later')));
    expect(await rows.firstBroken('old')).toBeNull();

    // A second time there is nothing to do.
    await beside.transaction().execute((transaction) => logWithoutSeats(engine).up(transaction));
    expect(await sums('old')).toHaveLength(7);
    await store.close();
    await end();
  });
});
