import type { Id } from '@fortschrift/domain/id';
import type { Series } from '@fortschrift/domain/series';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Series of events. */
export function createSeriesRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('series').selectAll();
  return {
    async find(id: Id): Promise<Series | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** By title. */
    async ofCounty(countyId: Id): Promise<readonly Series[]> {
      return select().where('countyId', '=', countyId).orderBy('title').orderBy('id').execute();
    },
    async insert({ id, countyId, title, rhythm, createdAt }: Series): Promise<void> {
      await database.insertInto('series').values({ id, countyId, title, rhythm, createdAt }).execute();
    },
    async update({ id, title, rhythm }: Series): Promise<void> {
      await database.updateTable('series').set({ title, rhythm }).where('id', '=', id).execute();
    },
    /** Its dates stay, as events of their own. */
    async remove(id: Id): Promise<void> {
      await database.updateTable('workshopPlan').set({ seriesId: null }).where('seriesId', '=', id).execute();
      await database.deleteFrom('series').where('id', '=', id).execute();
    },
  };
}
