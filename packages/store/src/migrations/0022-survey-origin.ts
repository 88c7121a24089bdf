import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

const originKinds = [
  ...['idea', 'cluster', 'proposal', 'previousGoal', 'previousMeasure', 'document'],
  ...['administration', 'amendment', 'law', 'survey'],
];

/** A goal or measure may come from a survey too. */
export function surveyOrigin(engine: Engine): Migration {
  const { strict } = wordsOf(engine);
  const statements = engine === 'postgres' ? alterOrigin() : rebuildOrigin(strict);
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}

function alterOrigin(): readonly string[] {
  return [
    'alter table origin drop constraint origin_kind_check',
    `alter table origin add constraint origin_kind_check ${among('kind', originKinds)}`,
  ];
}

/** SQLite changes no CHECK of a table that is there. */
function rebuildOrigin(strict: string): readonly string[] {
  return [
    'drop index origin_ref',
    'drop index origin_record',
    'alter table origin rename to origin_before',
    `create table origin (
       record_id text not null, county_id text not null,
       kind text not null ${among('kind', originKinds)},
       ref_id text not null, note text not null, place integer not null,
       primary key (record_id, kind, ref_id),
       foreign key (county_id, record_id) references record (county_id, id)
     )${strict}`,
    `insert into origin (record_id, county_id, kind, ref_id, note, place)
     select record_id, county_id, kind, ref_id, note, place from origin_before`,
    'drop table origin_before',
    'create index origin_ref on origin (county_id, ref_id)',
    'create index origin_record on origin (county_id, record_id)',
  ];
}
