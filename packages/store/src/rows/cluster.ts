import type { Cluster } from '@fortschrift/domain/cluster';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Clusters. One that still has cards when the transaction ends cannot be removed: the commit throws. */
export function createClusterRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('cluster').selectAll();
  return {
    async find(id: Id): Promise<Cluster | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** In board order. */
    async ofTable(tableId: Id): Promise<readonly Cluster[]> {
      return select().where('tableId', '=', tableId).orderBy('position').orderBy('id').execute();
    },
    /** Oldest first. */
    async ofCounty(countyId: Id): Promise<readonly Cluster[]> {
      return select().where('countyId', '=', countyId).orderBy('createdAt').orderBy('id').execute();
    },
    async insert(cluster: Cluster): Promise<void> {
      const { id, countyId, workshopId, tableId, heading, summary, position, createdAt } = cluster;
      await database
        .insertInto('cluster')
        .values({ id, countyId, workshopId, tableId, heading, summary, position, createdAt })
        .execute();
    },
    async update({ id, heading, summary, position }: Cluster): Promise<void> {
      await database
        .updateTable('cluster')
        .set({ heading, summary, position })
        .where('id', '=', id)
        .execute();
    },
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('cluster').where('id', '=', id).execute();
    },
  };
}
