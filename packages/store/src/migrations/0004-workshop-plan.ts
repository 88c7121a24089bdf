import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

/**
 * How an event is led, the series it belongs to, and what its QR codes carry; hosts and note takers of tables; the
 * round a card was written in and the goal or measure it speaks about. Events that are there already get a plain plan
 * and a token of their own. A record a card names may live on in frozen versions only: no foreign key there.
 */
export function workshopPlan(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table series (
       id text primary key, county_id text not null references county (id), title text not null,
       rhythm text not null ${among('rhythm', ['monthly', 'quarterly', 'halfYearly', 'yearly'])},
       created_at ${long} not null,
       unique (county_id, id)
     )${strict}`,
    `create table workshop_plan (
       workshop_id text primary key, county_id text not null, join_token text not null unique,
       method text not null ${among('method', ['cards', 'worldCafe', 'threeQuestions', 'feedback'])},
       programme text not null, rounds text not null, round integer not null check (round > 0),
       version_id text, series_id text, revision integer not null check (revision >= 0),
       foreign key (county_id, workshop_id) references workshop (county_id, id),
       foreign key (county_id, version_id) references concept_version (county_id, id),
       foreign key (county_id, series_id) references series (county_id, id)
     )${strict}`,
    'create index workshop_plan_workshop on workshop_plan (county_id, workshop_id)',
    'create index workshop_plan_version on workshop_plan (county_id, version_id)',
    'create index workshop_plan_series on workshop_plan (county_id, series_id)',
    `alter table workshop_table add column host text not null default ''`,
    `alter table workshop_table add column note_taker text not null default ''`,
    'alter table idea add column round integer not null default 1',
    'alter table idea add column record_id text',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
      const known = await sql<{ id: string; county_id: string }>`select id, county_id from workshop`.execute(
        database,
      );
      for (const { id, county_id } of known.rows) {
        const token = randomBytes(16).toString('base64url');
        await sql`insert into workshop_plan
          (workshop_id, county_id, join_token, method, programme, rounds, round, revision)
          values (${id}, ${county_id}, ${token}, 'cards', '[]', '[]', 1, 0)`.execute(database);
      }
    },
  };
}
