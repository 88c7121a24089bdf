import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { NodeSqliteDialect } from '../node-sqlite.ts';
import { openSqliteFile } from '../sqlite-file.ts';
import { first } from './0001-first.ts';
import { workshopPlan } from './0004-workshop-plan.ts';

it('gives events that are there already a plain plan and a token of their own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fortschrift-'));
  const file = openSqliteFile(folder);
  if (!file.ok) throw new Error(file.failure.code);
  const database = new Kysely<unknown>({ dialect: new NodeSqliteDialect(file.value) });
  await first('sqlite').up(database);
  await sql`insert into county (id, name, slug, imprint, demo, created_at)
    values ('c', 'Heidmark', 'heidmark', '{}', 0, 1)`.execute(database);
  for (const id of ['a', 'b'])
    await sql`insert into workshop (id, county_id, title, kind, day, starts, ends, place, purpose, question, state,
      code, door_open, dots_per_seat, dots_per_cluster, created_at) values (${id}, 'c', 'Auftakt', 'kickoff',
      '2026-05-09', '', '', '', '', '', 'opened', ${id}, 1, 5, 2, 1)`.execute(database);

  await workshopPlan('sqlite').up(database);

  type Plan = { join_token: string; method: string; programme: string; rounds: string; round: number };
  const { rows } = await sql<Plan>`select * from workshop_plan order by workshop_id`.execute(database);
  const plain = { method: 'cards', programme: '[]', rounds: '[]', round: 1, revision: 0 };
  expect(rows).toMatchObject([
    { ...plain, workshop_id: 'a', county_id: 'c' },
    { ...plain, workshop_id: 'b', county_id: 'c' },
  ]);
  for (const { join_token } of rows) expect(join_token).toMatch(/^[\w-]{22}$/);
  expect(new Set(rows.map((row) => row.join_token)).size).toBe(2);
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});
