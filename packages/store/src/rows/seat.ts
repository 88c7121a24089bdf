import type { Id } from '@fortschrift/domain/id';
import type { Seat } from '@fortschrift/domain/seat';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

const columns = [
  'id',
  'countyId',
  'workshopId',
  'tableId',
  'number',
  'language',
  'state',
  'createdAt',
] as const;

/** Seats. `insert` throws when the id, the token or the number within the workshop is taken. */
export function createSeatRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('seat').select(columns);
  return {
    async find(id: Id): Promise<Seat | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** The seat a token belongs to, ejected ones too. */
    async findByTokenHash(hash: string): Promise<Seat | null> {
      return (await select().where('tokenHash', '=', hash).executeTakeFirst()) ?? null;
    },
    /** Who sits at a table now, by number. */
    async ofTable(tableId: Id): Promise<readonly Seat[]> {
      const here = select().where('tableId', '=', tableId).where('state', '=', 'seated');
      return here.orderBy('number').execute();
    },
    /** Seated (not ejected) people by table; the null key counts those without a table. */
    async taken(workshopId: Id): Promise<ReadonlyMap<Id | null, number>> {
      const rows = await database
        .selectFrom('seat')
        .select(['tableId', sql<number>`cast(count(*) as integer)`.as('count')])
        .where('workshopId', '=', workshopId)
        .where('state', '=', 'seated')
        .groupBy('tableId')
        .execute();
      return new Map(rows.map(({ tableId, count }) => [tableId, count]));
    },
    /** The highest number given out in a workshop, 0 when none. */
    async lastNumber(workshopId: Id): Promise<number> {
      const row = await database
        .selectFrom('seat')
        .select('number')
        .where('workshopId', '=', workshopId)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.number ?? 0;
    },
    /** Everybody who ever took a seat, ejected ones too, by number. */
    async ofWorkshop(workshopId: Id): Promise<readonly Seat[]> {
      return select().where('workshopId', '=', workshopId).orderBy('number').execute();
    },
    /** Numbers of the seats at a table that translate cards. */
    async mediators(tableId: Id): Promise<readonly number[]> {
      const rows = await database
        .selectFrom('seat')
        .innerJoin('mediator', 'mediator.seatId', 'seat.id')
        .select('seat.number')
        .where('seat.tableId', '=', tableId)
        .where('seat.state', '=', 'seated')
        .orderBy('seat.number')
        .execute();
      return rows.map(({ number }) => number);
    },
    /** Names a seat to translate cards, or takes that back. */
    async setMediator({ id, countyId }: Seat, mediates: boolean): Promise<void> {
      await database.deleteFrom('mediator').where('seatId', '=', id).execute();
      if (mediates) await database.insertInto('mediator').values({ seatId: id, countyId }).execute();
    },
    async insert(seat: Seat, tokenHash: string): Promise<void> {
      const { id, countyId, workshopId, createdAt } = seat;
      await database
        .insertInto('seat')
        .values({ id, countyId, workshopId, createdAt, ...changing(seat), tokenHash })
        .execute();
    },
    async update(seat: Seat): Promise<void> {
      await database.updateTable('seat').set(changing(seat)).where('id', '=', seat.id).execute();
    },
  };
}

function changing({ tableId, number, language, state }: Seat) {
  return { tableId, number, language, state };
}
