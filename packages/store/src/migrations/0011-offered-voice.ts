import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among, wordsOf } from './words.ts';

/** Sentences participants offer for the report. A row knows no seat: its proof leads to it from a receipt's code alone. */
export function offeredVoice(engine: Engine): Migration {
  const { long, strict } = wordsOf(engine);
  const spoken = ['de', 'de-leicht', 'en', 'uk', 'ar', 'tr', 'ru'];
  const statements = [
    `create table voice (
       id text primary key, county_id text not null, workshop_id text not null, text text not null,
       language text not null ${among('language', spoken)}, "by" text not null,
       state text not null ${among('state', ['offered', 'released', 'refused'])}, reason text not null,
       proof text not null unique check (length(proof) = 64), offered_at ${long} not null,
       decided_at ${long}, decided_by text,
       check ((decided_at is null) = (state = 'offered')), check ((decided_by is null) = (decided_at is null)),
       check ((reason <> '') = (state = 'refused')),
       foreign key (county_id, workshop_id) references workshop (county_id, id),
       foreign key (county_id, decided_by) references account (county_id, id)
     )${strict}`,
    'create index voice_workshop on voice (county_id, workshop_id)',
    'create index voice_decided on voice (county_id, decided_by)',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
