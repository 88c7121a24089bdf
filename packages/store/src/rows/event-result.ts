import type { EventResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { sha256 as hash } from '../checksum.ts';
import { CorruptRowError } from '../corrupt-row.ts';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { eventResult } from '../shapes/event-result.ts';

/** What was said at events, frozen: written once, changed by an erasure alone; the database itself refuses. */
export function createEventResultRows(database: Kysely<Database>) {
  return {
    /** Throws CorruptRowError when the text is not what was hashed. */
    async find(
      workshopId: Id,
    ): Promise<{ readonly result: EventResult; readonly sha256: string; readonly frozenAt: number } | null> {
      const query = database.selectFrom('eventResult').selectAll().where('workshopId', '=', workshopId);
      const row = await query.executeTakeFirst();
      if (!row) return null;
      const { canonical, sha256, frozenAt } = row;
      if (hash(canonical) !== sha256) throw new CorruptRowError(`event_result ${workshopId}: hash differs`);
      return {
        result: parseJsonColumn(eventResult, canonical, `event_result ${workshopId}`),
        sha256,
        frozenAt,
      };
    },
    /** Throws when the event has a result already, or `sha256` is not the hash of the text. */
    async insert(workshopId: Id, canonical: string, sha256: string, frozenAt: number): Promise<void> {
      if (hash(canonical) !== sha256) throw new Error('the hash of another text');
      const { countyId } = await database
        .selectFrom('workshop')
        .select('countyId')
        .where('id', '=', workshopId)
        .executeTakeFirstOrThrow();
      await database
        .insertInto('eventResult')
        .values({ workshopId, countyId, canonical, sha256, frozenAt, erasures: 0 })
        .execute();
    },
    /** Puts the text in the place of the former one, as one more erasure. Throws when `sha256` is not its hash. */
    async erase(workshopId: Id, canonical: string, sha256: string): Promise<void> {
      if (hash(canonical) !== sha256) throw new Error('the hash of another text');
      await database
        .updateTable('eventResult')
        .set((row) => ({ canonical, sha256, erasures: row('erasures', '+', 1) }))
        .where('workshopId', '=', workshopId)
        .execute();
    },
  };
}
