import type { Dots } from '@fortschrift/domain/dot';
import type { Id } from '@fortschrift/domain/id';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Dots. Those on a cluster that is gone or parked are not shown and not counted. They stay, so that they are back when
 * that is taken back: on a cluster that is gone until their seat sets dots anew, on a parked one for good.
 */
export function createDotRows(database: Kysely<Database>) {
  const living = () =>
    database
      .selectFrom('dot')
      .innerJoin('cluster', 'cluster.id', 'dot.clusterId')
      .where('cluster.parked', 'is', null);
  const sumOf = () =>
    database
      .selectFrom('dot')
      .innerJoin('cluster', 'cluster.id', 'dot.clusterId')
      .where('cluster.parked', 'is', null)
      .select(['dot.clusterId', sql<number>`cast(sum(points) as integer)`.as('points')])
      .groupBy('dot.clusterId');

  async function openVoted(tableId: Id): Promise<number> {
    const rows = await living().select('dot.seatId').distinct().where('dot.tableId', '=', tableId).execute();
    return rows.length;
  }

  async function countyOf(tableId: Id): Promise<Id> {
    const query = database.selectFrom('workshopTable').select('countyId').where('id', '=', tableId);
    return (await query.executeTakeFirstOrThrow()).countyId;
  }

  return {
    async ofSeat(seatId: Id): Promise<readonly Dots[]> {
      return living()
        .select(['dot.clusterId', 'dot.points'])
        .where('dot.seatId', '=', seatId)
        .orderBy('dot.clusterId')
        .execute();
    },
    /** Replaces all dots of a seat at a table, but those on parked clusters. Throws when there is no such table. */
    async replace(tableId: Id, seatId: Id, dots: readonly Dots[]): Promise<void> {
      const countyId = await countyOf(tableId);
      const parked = database
        .selectFrom('cluster')
        .select('id')
        .where('tableId', '=', tableId)
        .where('parked', 'is not', null);
      await database
        .deleteFrom('dot')
        .where('tableId', '=', tableId)
        .where('seatId', '=', seatId)
        .where('clusterId', 'not in', parked)
        .execute();
      const rows = dots.map(({ clusterId, points }) => ({ countyId, tableId, seatId, clusterId, points }));
      if (rows.length > 0) await database.insertInto('dot').values(rows).execute();
    },
    /**
     * Brings the dots on a cluster back within what each seat may give: who gave freed points elsewhere meanwhile keeps
     * that, and here only what is left.
     */
    async limit(clusterId: Id, perSeat: number): Promise<void> {
      const here = await database.selectFrom('dot').selectAll().where('clusterId', '=', clusterId).execute();
      for (const { tableId, seatId, points } of here) {
        const all = await living().select('dot.points').where('dot.seatId', '=', seatId).execute();
        const over = all.reduce((sum, dots) => sum + dots.points, 0) - perSeat;
        if (over <= 0) continue;
        const mine = { tableId, seatId, clusterId };
        const row = database.deleteFrom('dot').where((to) => to.and(mine));
        if (over >= points) await row.execute();
        else
          await database
            .updateTable('dot')
            .set({ points: points - over })
            .where((to) => to.and(mine))
            .execute();
      }
    },
    /** Sums by cluster, of open rows and closed sums alike. */
    async sums(tableId: Id): Promise<ReadonlyMap<Id, number>> {
      const open = await sumOf().where('dot.tableId', '=', tableId).execute();
      const closed = await database
        .selectFrom('dotSum')
        .select(['clusterId', 'points'])
        .where('tableId', '=', tableId)
        .execute();
      const sums = new Map<Id, number>();
      for (const { clusterId, points } of [...closed, ...open])
        sums.set(clusterId, (sums.get(clusterId) ?? 0) + points);
      return sums;
    },
    /** Points of people without a phone, by cluster; those of clusters that are gone are left out. */
    async paperSums(tableId: Id): Promise<ReadonlyMap<Id, number>> {
      const rows = await database
        .selectFrom('paperDot')
        .innerJoin('cluster', 'cluster.id', 'paperDot.clusterId')
        .select(['paperDot.clusterId', 'paperDot.points'])
        .where('paperDot.tableId', '=', tableId)
        .execute();
      return new Map(rows.map(({ clusterId, points }) => [clusterId, points]));
    },
    /** Sets the points of people without a phone on one cluster; zero removes. Throws when there is no such table. */
    async putPaper(tableId: Id, { clusterId, points }: Dots): Promise<void> {
      const countyId = await countyOf(tableId);
      await database
        .deleteFrom('paperDot')
        .where('tableId', '=', tableId)
        .where('clusterId', '=', clusterId)
        .execute();
      const row = { countyId, tableId, clusterId, points };
      if (points > 0) await database.insertInto('paperDot').values(row).execute();
    },
    /** Seats that have set at least one dot. */
    async voted(tableId: Id): Promise<number> {
      const query = database.selectFrom('dotSeal').select('voted').where('tableId', '=', tableId);
      return ((await query.executeTakeFirst())?.voted ?? 0) + (await openVoted(tableId));
    },
    /** Keeps the sums and the number of seats, forgets who set what: at the close of a workshop. */
    async seal(tableId: Id): Promise<void> {
      const countyId = await countyOf(tableId);
      const voted = await openVoted(tableId);
      for (const { clusterId, points } of await sumOf().where('dot.tableId', '=', tableId).execute())
        await database
          .insertInto('dotSum')
          .values({ countyId, tableId, clusterId, points })
          .onConflict((conflict) =>
            conflict
              .columns(['tableId', 'clusterId'])
              .doUpdateSet((row) => ({ points: row('dotSum.points', '+', row.ref('excluded.points')) })),
          )
          .execute();
      await database
        .insertInto('dotSeal')
        .values({ countyId, tableId, voted })
        .onConflict((conflict) =>
          conflict
            .column('tableId')
            .doUpdateSet((row) => ({ voted: row('dotSeal.voted', '+', row.ref('excluded.voted')) })),
        )
        .execute();
      await database.deleteFrom('dot').where('tableId', '=', tableId).execute();
    },
  };
}
