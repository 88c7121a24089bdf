import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/** Ways to look at the catalogue of measures, kept under a name by an account, for itself or for the office. */
export function catalogueView(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table catalogue_view (
       id text primary key, county_id text not null, owner_id text not null, name text not null,
       shared integer not null check (shared in (0, 1)), query text not null, changed_at ${long} not null,
       unique (county_id, id),
       foreign key (county_id, owner_id) references account (county_id, id)
     )${strict}`,
    'create index catalogue_view_owner on catalogue_view (county_id, owner_id)',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
