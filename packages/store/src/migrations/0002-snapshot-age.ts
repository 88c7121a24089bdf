import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/** When a snapshot was made, so that former ones can go after a day. Those without it are as old as can be. */
export function snapshotAge(engine: Engine): Migration {
  const { long } = wordsOf(engine);
  return {
    async up(database: Kysely<unknown>) {
      await sql
        .raw(`alter table doc_snapshot add column made_at ${long} not null default 0`)
        .execute(database);
    },
  };
}
