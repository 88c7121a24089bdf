import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/** Cards that came with a file, and which file that was. A card's own row stays as that of any other. */
export function ideaImport(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table idea_import (
       id text primary key, county_id text not null, workshop_id text not null, title text not null,
       cards integer not null check (cards > 0), imported_at ${long} not null, imported_by text not null,
       undone_at ${long},
       unique (county_id, id),
       foreign key (county_id, workshop_id) references workshop (county_id, id)
     )${strict}`,
    'create index idea_import_workshop on idea_import (county_id, workshop_id)',
    `create table imported_idea (
       idea_id text primary key, county_id text not null, import_id text not null, file_row integer not null,
       foreign key (county_id, idea_id) references idea (county_id, id),
       foreign key (county_id, import_id) references idea_import (county_id, id)
     )${strict}`,
    'create index imported_idea_idea on imported_idea (county_id, idea_id)',
    'create index imported_idea_import on imported_idea (county_id, import_id, file_row)',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
