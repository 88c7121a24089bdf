import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

const originKinds = [
  ...['idea', 'cluster', 'proposal', 'previousGoal', 'previousMeasure', 'document'],
  ...['administration', 'amendment', 'law'],
];

/** Foreign documents that wait for their mapping, those that became chapters, and origins that name them. */
export function conceptImport(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table concept_intake (
       id text primary key, county_id text not null, account_id text not null, file_name text not null,
       size integer not null, made_at ${long} not null, expires_at ${long} not null,
       outline text not null, mapping text not null,
       unique (county_id, id),
       foreign key (county_id, account_id) references account (county_id, id)
     )${strict}`,
    'create index concept_intake_account on concept_intake (county_id, account_id)',
    'create index concept_intake_expires on concept_intake (expires_at)',
    // The concept may be gone after the import was taken back: no foreign key.
    `create table concept_import (
       id text primary key, county_id text not null, concept_id text not null,
       concept_made integer not null check (concept_made in (0, 1)),
       file_name text not null, outline_sha256 text not null, chapters integer not null, goals integer not null,
       measures integer not null, imported_at ${long} not null, imported_by text not null, undone_at ${long},
       unique (county_id, id),
       foreign key (county_id, imported_by) references account (county_id, id)
     )${strict}`,
    'create index concept_import_by on concept_import (county_id, imported_by)',
    'create index concept_import_at on concept_import (county_id, imported_at)',
    `create table imported_chapter (
       chapter_id text primary key, county_id text not null, import_id text not null, place integer not null,
       title text not null, kind text not null ${among('kind', ['front', 'field', 'crossCutting', 'back'])},
       history text not null, content text not null,
       foreign key (county_id, import_id) references concept_import (county_id, id)
     )${strict}`,
    'create index imported_chapter_import on imported_chapter (county_id, import_id, place)',
    ...(engine === 'postgres' ? alterOrigin() : rebuildOrigin(strict)),
  ];
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
