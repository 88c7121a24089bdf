import type { Id } from '@fortschrift/domain/id';
import type { ImplementationReport } from '@fortschrift/domain/measure';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Reports on how far measures are. */
export function createImplementationRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('implementationReport').selectAll();
  return {
    /** Newest first. */
    async ofConcept(conceptId: Id): Promise<readonly ImplementationReport[]> {
      const query = select().where('conceptId', '=', conceptId);
      return query.orderBy('reportedAt', 'desc').orderBy('id').execute();
    },
    /** Newest report of each measure of a county. */
    async latest(countyId: Id): Promise<ReadonlyMap<Id, ImplementationReport>> {
      const query = select().where('countyId', '=', countyId);
      const reports = await query.orderBy('reportedAt').orderBy('id', 'desc').execute();
      return new Map(reports.map((report) => [report.measureId, report]));
    },
    async insert(report: ImplementationReport): Promise<void> {
      const { id, countyId, conceptId, measureId, state, text, reportedAt, reportedBy } = report;
      await database
        .insertInto('implementationReport')
        .values({ id, countyId, conceptId, measureId, state, text, reportedAt, reportedBy })
        .execute();
    },
  };
}
