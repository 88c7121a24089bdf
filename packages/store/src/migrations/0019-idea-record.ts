import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The cards about a goal or measure are found by it; most cards are about none and are left out. */
export const ideaRecord: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`create index idea_record on idea (county_id, record_id, created_at, id)
      where record_id is not null`.execute(database);
  },
};
