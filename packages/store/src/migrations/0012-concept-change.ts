import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';

/**
 * Which version a concept was begun from, how its levels are called, and what a Fortschreibung did to a chapter
 * (`levels` and `change` are JSON, null where nothing is said). Versions stay as they are.
 */
export function conceptChange(_engine: Engine): Migration {
  const statements = [
    'alter table concept add column based_on_version_id text references concept_version (id)',
    'alter table concept add column levels text',
    'alter table chapter add column change text',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
