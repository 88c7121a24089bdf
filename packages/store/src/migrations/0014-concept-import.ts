import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { allowOriginKinds } from './origin-kinds.ts';
import { among, wordsOf } from './words.ts';

const originKinds = [
  ...['idea', 'cluster', 'proposal', 'previousGoal', 'previousMeasure', 'document'],
  ...['administration', 'amendment', 'law'],
];

/** Foreign documents that wait for their mapping, those that became chapters, and origins that name them. */
export function conceptImport(engine: Engine): Migration {
  const words = wordsOf(engine);
  const { long, strict } = words;
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
    ...allowOriginKinds(words, originKinds),
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
