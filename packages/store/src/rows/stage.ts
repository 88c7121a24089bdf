import type { Id } from '@fortschrift/domain/id';
import { emptyStage, type HallStage, type JoinStep } from '@fortschrift/domain/stage';
import type { Kysely } from 'kysely';
import type { GenericSchema } from 'valibot';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { call, screen, timer } from '../shapes/stage.ts';

/** What a whole hall sees at once, how far people came on their way in, and who is writing, as counts. */
export function createStageRows(database: Kysely<Database>) {
  async function countyOf(workshopId: Id): Promise<Id> {
    const query = database.selectFrom('workshop').select('countyId').where('id', '=', workshopId);
    return (await query.executeTakeFirstOrThrow()).countyId;
  }
  return {
    /** The empty stage for a workshop that never had one. */
    async find(workshopId: Id): Promise<HallStage> {
      const query = database.selectFrom('hallStage').selectAll().where('workshopId', '=', workshopId);
      const row = await query.executeTakeFirst();
      if (!row) return emptyStage;
      const read = <Value>(schema: GenericSchema<unknown, Value>, name: 'timer' | 'call' | 'screen') => {
        const text = row[name];
        return text === null ? null : parseJsonColumn(schema, text, `hall_stage ${workshopId} ${name}`);
      };
      return { timer: read(timer, 'timer'), call: read(call, 'call'), screen: read(screen, 'screen') };
    },
    /** Writes or replaces it. Throws when there is no such workshop. */
    async put(workshopId: Id, stage: HallStage): Promise<void> {
      const text = (value: object | null) => (value === null ? null : JSON.stringify(value));
      const columns = { timer: text(stage.timer), call: text(stage.call), screen: text(stage.screen) };
      await database
        .insertInto('hallStage')
        .values({ workshopId, countyId: await countyOf(workshopId), ...columns })
        .onConflict((conflict) => conflict.column('workshopId').doUpdateSet(columns))
        .execute();
    },
    /** One more person came this far. Throws when there is no such workshop. */
    async countStep(workshopId: Id, step: JoinStep): Promise<void> {
      await database
        .insertInto('joinStep')
        .values({ workshopId, countyId: await countyOf(workshopId), step, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['workshopId', 'step'])
            .doUpdateSet((row) => ({ count: row('joinStep.count', '+', 1) })),
        )
        .execute();
    },
    async steps(workshopId: Id): Promise<ReadonlyMap<JoinStep, number>> {
      const query = database.selectFrom('joinStep').select(['step', 'count']);
      const rows = await query.where('workshopId', '=', workshopId).execute();
      return new Map(rows.map(({ step, count }) => [step, count]));
    },
    /** A seat counts as writing at a table until then (Unix milliseconds); a moment gone by ends it. */
    async setWriting(seatId: Id, tableId: Id, until: number): Promise<void> {
      const table = database.selectFrom('workshopTable').select('countyId').where('id', '=', tableId);
      const { countyId } = await table.executeTakeFirstOrThrow();
      await database
        .insertInto('seatWriting')
        .values({ seatId, countyId, tableId, until })
        .onConflict((conflict) => conflict.column('seatId').doUpdateSet({ tableId, until }))
        .execute();
    },
    /** How many seats are writing now, by table; tables where nobody is are missing. */
    async writing(workshopId: Id, now: number): Promise<ReadonlyMap<Id, number>> {
      const rows = await database
        .selectFrom('seatWriting')
        .innerJoin('workshopTable', 'workshopTable.id', 'seatWriting.tableId')
        .select('seatWriting.tableId')
        .where('workshopTable.workshopId', '=', workshopId)
        .where('seatWriting.until', '>', now)
        .execute();
      const counts = new Map<Id, number>();
      for (const { tableId } of rows) counts.set(tableId, (counts.get(tableId) ?? 0) + 1);
      return counts;
    },
  };
}
