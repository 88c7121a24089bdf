import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/**
 * What the office adds to the result of an event, and its release. Events whose documentation was released before
 * have a released report without additions.
 */
export function eventReport(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table event_report (
       workshop_id text primary key, county_id text not null, organiser text not null, contact text not null,
       foreword text not null, next_steps text not null, voices text not null, edits text not null,
       released_at ${long}, released_by text,
       check (released_by is null or released_at is not null),
       foreign key (county_id, workshop_id) references workshop (county_id, id)
     )${strict}`,
    'create index event_report_workshop on event_report (county_id, workshop_id)',
    `insert into event_report
       select w.id, w.county_id, '', '', '', '[]', '[]', '{}', r.frozen_at, null
       from workshop w join event_result r on r.workshop_id = w.id where w.state = 'documented'`,
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
