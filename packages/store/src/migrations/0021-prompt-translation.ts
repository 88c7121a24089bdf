import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Questions and themes of an event in the other languages of the hall, as JSON; events there already have none. */
export const promptTranslation: Migration = {
  async up(database) {
    await sql`alter table workshop_plan add column translations text not null default '[]'`.execute(database);
  },
};
