import { describe, expect, it } from 'vitest';
import { openStore } from './open.ts';
import { openPostgresPool } from './postgres-pool.ts';

const url = process.env['TEST_DATABASE_URL'];

describe.skipIf(!url)('a store on PostgreSQL', () => {
  it('opens, says that it is saved with its own tools, and closes even unused', async () => {
    const store = await openStore({ databaseUrl: url ?? '' });
    if (!store.ok) throw new Error(store.failure.detail);
    expect(await store.value.backup('anywhere')).toMatchObject({ failure: { code: 'usePgDump' } });
    await store.value.close();
    const unused = await openStore({ databaseUrl: url ?? '' });
    if (unused.ok) await unused.value.close();
  });

  it('is refused when it forgets acknowledged commits', async () => {
    const forgetful = new URL(url ?? '');
    forgetful.searchParams.set('options', '-c synchronous_commit=off');
    expect(await openStore({ databaseUrl: forgetful.href })).toEqual({
      ok: false,
      failure: { code: 'forgetful', detail: 'synchronous_commit = off' },
    });
  });

  it('gives whole numbers as numbers', async () => {
    const pool = await openPostgresPool(url ?? '');
    if (!pool.ok) throw new Error(pool.failure.detail);
    const { rows } = await pool.value.query('select 1790000000000::bigint as moment, count(*) as count');
    expect(rows).toEqual([{ moment: 1_790_000_000_000, count: 1 }]);
    await pool.value.end();
  });
});
