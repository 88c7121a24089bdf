import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

/**
 * What a whole hall sees at once (timer, call, projector; JSON each), how many people came how far on their way in,
 * and until when a seat counts as writing. None of it says who did what, and it goes with the event.
 */
export function hallStage(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const statements = [
    `create table hall_stage (
       workshop_id text primary key, county_id text not null, timer text, call text, screen text,
       foreign key (county_id, workshop_id) references workshop (county_id, id) on delete cascade
     )${strict}`,
    'create index hall_stage_workshop on hall_stage (county_id, workshop_id)',
    `create table join_step (
       workshop_id text not null, county_id text not null,
       step text not null ${among('step', ['scanned', 'language'])},
       count integer not null check (count > 0),
       primary key (workshop_id, step),
       foreign key (county_id, workshop_id) references workshop (county_id, id) on delete cascade
     )${strict}`,
    'create index join_step_workshop on join_step (county_id, workshop_id)',
    `create table seat_writing (
       seat_id text primary key, county_id text not null, table_id text not null, until ${long} not null,
       foreign key (county_id, seat_id) references seat (county_id, id) on delete cascade,
       foreign key (county_id, table_id) references workshop_table (county_id, id) on delete cascade
     )${strict}`,
    'create index seat_writing_seat on seat_writing (county_id, seat_id)',
    'create index seat_writing_table on seat_writing (county_id, table_id, until)',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
