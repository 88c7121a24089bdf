import type { Chapter } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Chapters of concepts: their place, not what stands in them. */
export function createChapterRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('chapter').selectAll();
  return {
    async find(id: Id): Promise<Chapter | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** In print order. */
    async ofConcept(conceptId: Id): Promise<readonly Chapter[]> {
      return select().where('conceptId', '=', conceptId).orderBy('position').orderBy('id').execute();
    },
    async insert({ id, conceptId, countyId, kind, title, field, position }: Chapter): Promise<void> {
      await database
        .insertInto('chapter')
        .values({ id, conceptId, countyId, kind, title, field, position })
        .execute();
    },
    async update({ id, kind, title, field, position }: Chapter): Promise<void> {
      await database
        .updateTable('chapter')
        .set({ kind, title, field, position })
        .where('id', '=', id)
        .execute();
    },
    /** Removes a chapter with the records made from it; its live document is the update log's. */
    async remove(id: Id): Promise<void> {
      const records = database.selectFrom('record').select('id').where('chapterId', '=', id);
      await database.deleteFrom('origin').where('recordId', 'in', records).execute();
      await database.deleteFrom('record').where('chapterId', '=', id).execute();
      await database.deleteFrom('chapter').where('id', '=', id).execute();
    },
  };
}
