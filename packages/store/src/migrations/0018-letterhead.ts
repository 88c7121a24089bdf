import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/** A county's colour and logo for its printed matter; the picture with its words, or none of the four. */
export function letterhead(engine: Engine): Migration {
  const { long, bytes, strict } = wordsOf(engine);
  const statements = [
    `create table letterhead (
       county_id text primary key references county (id), colour text, changed_at ${long} not null,
       logo ${bytes}, alt text, width ${long}, height ${long},
       check ((logo is null) = (alt is null) and (logo is null) = (width is null)
         and (logo is null) = (height is null))
     )${strict}`,
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
