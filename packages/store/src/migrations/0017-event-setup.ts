import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/** Set-ups of events a county keeps under names of its own; `content` is JSON. */
export function eventSetup(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table event_setup (
       id text primary key, county_id text not null references county (id), name text not null,
       created_at ${long} not null, content text not null,
       unique (county_id, name)
     )${strict}`,
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
