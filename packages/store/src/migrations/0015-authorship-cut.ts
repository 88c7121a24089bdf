import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const closed = `select id from workshop where state in ('closed', 'documented')`;
const sheets = `select 'sheet/' || id from workshop_table where workshop_id in (${closed})`;

/** What the close does from now on, for events that were closed before: no card leads to its seat. */
export const authorshipCut: Migration = {
  async up(database: Kysely<unknown>) {
    const statements = [
      `update idea set seat_id = null where seat_id is not null and workshop_id in (${closed})`,
      `update command_done set answer = '', at = 0
         where actor in (select 'seat:' || id from seat where workshop_id in (${closed}))`,
      `delete from seat_writing where seat_id in (select id from seat where workshop_id in (${closed}))`,
      `delete from board_step where table_id in (select id from workshop_table where workshop_id in (${closed}))`,
      ...['doc_update', 'client_claim', 'checkpoint'].map(
        (table) => `update ${table} set actor = 'seat' where actor like 'seat:%' and doc in (${sheets})`,
      ),
    ];
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
