import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

/** States of live documents one can go back to. */
export function checkpoint(engine: Engine): Migration {
  const { long, bytes, counted, strict } = wordsOf(engine);
  const reasons = ['written', 'phase', 'opened', 'closed', 'kept', 'deletion', 'restore'];
  return {
    async up(database: Kysely<unknown>) {
      await sql
        .raw(
          `create table checkpoint (
             seq ${counted}, id text not null unique, doc text not null, at ${long} not null,
             reason text not null ${among('reason', reasons)}, actor text not null, preview text not null,
             length ${long} not null check (length >= 0), bytes ${bytes} not null, checksum ${bytes} not null
           )${strict}`,
        )
        .execute(database);
      await sql.raw('create index checkpoint_doc on checkpoint (doc, seq)').execute(database);
    },
  };
}
