import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';

/**
 * The right to erasure (GDPR Art. 17) reaches into the frozen result of an event too: its text may change when, and only
 * when, the row counts one more erasure. Everything else about it stays as unchangeable as it was.
 */
export function erasure(engine: Engine): Migration {
  const refuse =
    engine === 'sqlite'
      ? `begin select raise(abort, 'event_result never changes'); end`
      : 'execute function refuse_change()';
  const when = (condition: string) =>
    engine === 'sqlite'
      ? `for each row when ${condition} ${refuse}`
      : `for each row when (${condition}) ${refuse}`;
  const statements = [
    'alter table event_result add column erasures integer not null default 0 check (erasures >= 0)',
    `drop trigger event_result_unchanged${engine === 'sqlite' ? '' : ' on event_result'}`,
    `create trigger event_result_unchanged before update of workshop_id, county_id, frozen_at on event_result
     for each row ${refuse}`,
    `create trigger event_result_erased before update of canonical, sha256, erasures on event_result
     ${when('new.erasures <> old.erasures + 1')}`,
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
