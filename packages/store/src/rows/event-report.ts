import type { EventReport } from '@fortschrift/domain/event-report';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { edits, nextSteps, voices } from '../shapes/event-report.ts';

/** What the office adds to the results of events, and their release. */
export function createEventReportRows(database: Kysely<Database>) {
  return {
    async find(workshopId: Id): Promise<EventReport | null> {
      const query = database.selectFrom('eventReport').selectAll().where('workshopId', '=', workshopId);
      const row = await query.executeTakeFirst();
      if (!row) return null;
      const { organiser, contact, foreword, releasedAt, releasedBy } = row;
      const where = `event_report ${workshopId}`;
      return {
        ...{ workshopId, organiser, contact, foreword, releasedAt, releasedBy },
        nextSteps: parseJsonColumn(nextSteps, row.nextSteps, where),
        voices: parseJsonColumn(voices, row.voices, where),
        edits: parseJsonColumn(edits, row.edits, where),
      };
    },
    /** Writes or replaces the report of an event. Throws when there is no such event. */
    async put(report: EventReport): Promise<void> {
      const { workshopId, organiser, contact, foreword, releasedAt, releasedBy } = report;
      const { countyId } = await database
        .selectFrom('workshop')
        .select('countyId')
        .where('id', '=', workshopId)
        .executeTakeFirstOrThrow();
      const said = {
        ...{ organiser, contact, foreword, releasedAt, releasedBy },
        nextSteps: JSON.stringify(report.nextSteps),
        voices: JSON.stringify(report.voices),
        edits: JSON.stringify(report.edits),
      };
      await database
        .insertInto('eventReport')
        .values({ workshopId, countyId, ...said })
        .onConflict((conflict) => conflict.column('workshopId').doUpdateSet(said))
        .execute();
    },
  };
}
