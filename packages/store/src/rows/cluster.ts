import type { Cluster } from '@fortschrift/domain/cluster';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { one } from './one.ts';
import { parkedText, parkingOf } from './parking.ts';

/** Clusters. One that still has cards when the transaction ends cannot be removed: the commit throws. */
export function createClusterRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('cluster').selectAll();
  return {
    async find(id: Id): Promise<Cluster | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toCluster);
    },
    /** In board order. */
    async ofTable(tableId: Id): Promise<readonly Cluster[]> {
      const rows = await select().where('tableId', '=', tableId).orderBy('position').orderBy('id').execute();
      return rows.map(toCluster);
    },
    /** Oldest first. */
    async ofCounty(countyId: Id): Promise<readonly Cluster[]> {
      const query = select().where('countyId', '=', countyId).orderBy('createdAt').orderBy('id');
      return (await query.execute()).map(toCluster);
    },
    async insert(cluster: Cluster): Promise<void> {
      const { id, countyId, workshopId, tableId, createdAt } = cluster;
      await database
        .insertInto('cluster')
        .values({ id, countyId, workshopId, tableId, createdAt, ...changing(cluster) })
        .execute();
    },
    async update(cluster: Cluster): Promise<void> {
      await database.updateTable('cluster').set(changing(cluster)).where('id', '=', cluster.id).execute();
    },
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('cluster').where('id', '=', id).execute();
    },
  };
}

function toCluster(row: Database['cluster']): Cluster {
  return { ...row, parked: parkingOf(row.parked, `cluster ${row.id} parked`) };
}

function changing({ heading, summary, mark, parked, position }: Cluster) {
  return { heading, summary, mark, parked: parkedText(parked), position };
}
