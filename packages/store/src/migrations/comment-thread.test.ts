import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { NodeSqliteDialect } from '../node-sqlite.ts';
import { openSqliteFile } from '../sqlite-file.ts';
import { first } from './0001-first.ts';
import { commentThread } from './0013-comment-thread.ts';

it('keeps comments that are there already, with the chapter and version they belong to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fortschrift-'));
  const file = openSqliteFile(folder);
  if (!file.ok) throw new Error(file.failure.code);
  const database = new Kysely<unknown>({ dialect: new NodeSqliteDialect(file.value) });
  await first('sqlite').up(database);
  const measures = [{ id: 'under-goal' }];
  const canonical = JSON.stringify({
    chapters: [{ id: 'chapter', goals: [{ id: 'goal', measures }], loose: [{ id: 'loose' }] }],
  });
  await sql`insert into county (id, name, slug, imprint, demo, created_at)
    values ('c', 'Heidmark', 'heidmark', '{}', 0, 1)`.execute(database);
  await sql`insert into account (id, county_id, email, name, state, created_at)
    values ('ada', 'c', 'ada@example.org', 'Ada', 'active', 1)`.execute(database);
  await sql`insert into concept (id, county_id, title, created_at) values ('k', 'c', 'Konzept', 1)`.execute(
    database,
  );
  await sql`insert into concept_version (id, concept_id, county_id, label, stand, note, state, sha256, frozen_at,
    canonical) values ('v', 'k', 'c', '0.9', '2026-01-01', '', 'committee', ${'0'.repeat(64)}, 2, ${canonical})`.execute(
    database,
  );
  for (const [target, resolved] of [
    ['chapter', null],
    ['under-goal', 9],
    ['loose', null],
  ] as const)
    await sql`insert into comment (id, county_id, version_id, target_id, author_id, author_name, text, created_at,
      resolved_at) values (${`about-${target}`}, 'c', 'v', ${target}, 'ada', 'Ada', 'Gut.', 3, ${resolved})`.execute(
      database,
    );

  await commentThread('sqlite').up(database);

  const { rows } = await sql<Record<string, unknown>>`select * from comment order by id`.execute(database);
  const plain = {
    concept_id: 'k',
    version_id: 'v',
    thread_id: null,
    chapter_id: 'chapter',
    field: '',
    quote: '',
  };
  expect(rows).toMatchObject([
    { ...plain, id: 'about-chapter', target_id: 'chapter', resolved_at: null, resolved_as: null },
    { ...plain, id: 'about-loose', target_id: 'loose', text: 'Gut.', author_name: 'Ada', created_at: 3 },
    { ...plain, id: 'about-under-goal', resolved_at: 9, resolved_as: 'done', resolved_in: 'v' },
  ]);
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});
