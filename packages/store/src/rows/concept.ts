import type { Concept } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Concepts. */
export function createConceptRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('concept').selectAll();
  return {
    async find(id: Id): Promise<Concept | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** Newest first. */
    async ofCounty(countyId: Id): Promise<readonly Concept[]> {
      return select().where('countyId', '=', countyId).orderBy('createdAt', 'desc').orderBy('id').execute();
    },
    async insert({ id, countyId, title, basedOnId, createdAt }: Concept): Promise<void> {
      await database.insertInto('concept').values({ id, countyId, title, basedOnId, createdAt }).execute();
    },
    async update({ id, title, basedOnId }: Concept): Promise<void> {
      await database.updateTable('concept').set({ title, basedOnId }).where('id', '=', id).execute();
    },
  };
}
