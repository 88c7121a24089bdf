import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { wordsOf } from './words.ts';

/**
 * Cards that lie face down, the question of the dots and points counted on paper; translations beside cards and the
 * seats that write them; receipts. A receipt knows its seat, and the key its proofs are made with, only until the
 * event closes; a proof names neither receipt nor card, so that these rows alone lead to nobody.
 */
export function takePart(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `alter table workshop_table add column dot_question text not null default ''`,
    'alter table workshop_table add column covered_from integer',
    'alter table idea add column translation text',
    `create table paper_dot (
       table_id text not null, cluster_id text not null, county_id text not null,
       points integer not null check (points > 0),
       primary key (table_id, cluster_id),
       foreign key (county_id, table_id) references workshop_table (county_id, id)
     )${strict}`,
    'create index paper_dot_table on paper_dot (county_id, table_id)',
    `create table mediator (
       seat_id text primary key, county_id text not null,
       foreign key (county_id, seat_id) references seat (county_id, id)
     )${strict}`,
    'create index mediator_seat on mediator (county_id, seat_id)',
    `create table receipt (
       code_hash text primary key check (length(code_hash) = 64), county_id text not null,
       workshop_id text not null, seat_id text, card_key text, created_at ${long} not null,
       check ((seat_id is null) = (card_key is null)),
       foreign key (county_id, workshop_id) references workshop (county_id, id),
       foreign key (county_id, seat_id) references seat (county_id, id)
     )${strict}`,
    'create index receipt_workshop on receipt (county_id, workshop_id)',
    'create index receipt_seat on receipt (county_id, seat_id)',
    `create table receipt_proof (
       proof text primary key check (length(proof) = 64), county_id text not null, workshop_id text not null,
       foreign key (county_id, workshop_id) references workshop (county_id, id)
     )${strict}`,
    'create index receipt_proof_workshop on receipt_proof (county_id, workshop_id)',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
