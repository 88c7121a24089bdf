import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Who wrote what at an event, and how that is forgotten. */
export function createAuthorshipRows(database: Kysely<Database>) {
  const seatsOf = (workshopId: Id) =>
    database.selectFrom('seat').select('id').where('workshopId', '=', workshopId).execute();
  const tablesOf = (workshopId: Id) =>
    database.selectFrom('workshopTable').select('id').where('workshopId', '=', workshopId);
  return {
    /**
     * Cuts what leads from a card or a line of a sheet to the seat it came from: at the close of an event, inside of
     * its transaction. `sheets` are the names of its sheets. Commands stay known by their id, without answer and
     * moment, so that one sent again still counts once; steps of hosts are needed no more.
     */
    async cut(workshopId: Id, sheets: readonly string[], now: number): Promise<void> {
      await database
        .updateTable('idea')
        .set({ seatId: null })
        .where('workshopId', '=', workshopId)
        .where('seatId', 'is not', null)
        .execute();
      const seats = (await seatsOf(workshopId)).map(({ id }) => id);
      for (const part of chunks(seats)) {
        const actors = part.map((id) => `seat:${id}`);
        const forgotten = { answer: '', at: now };
        await database.updateTable('commandDone').set(forgotten).where('actor', 'in', actors).execute();
        await database.deleteFrom('seatWriting').where('seatId', 'in', part).execute();
      }
      await database.deleteFrom('boardStep').where('tableId', 'in', tablesOf(workshopId)).execute();
      for (const doc of sheets) {
        for (const table of ['docUpdate', 'clientClaim', 'checkpoint'] as const)
          await database
            .updateTable(table)
            .set({ actor: 'seat' })
            .where('doc', '=', doc)
            .where('actor', 'like', 'seat:%')
            .execute();
      }
    },
  };
}

/** Few enough values for one statement of either engine. */
function* chunks(ids: readonly Id[]): Iterable<readonly Id[]> {
  for (let start = 0; start < ids.length; start += 500) yield ids.slice(start, start + 500);
}
