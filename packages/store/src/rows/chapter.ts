import type { Chapter } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { change } from '../shapes/change.ts';
import { one } from './one.ts';

/** Chapters of concepts: their place, not what stands in them. */
export function createChapterRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('chapter').selectAll();
  return {
    async find(id: Id): Promise<Chapter | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toChapter);
    },
    /** In print order. */
    async ofConcept(conceptId: Id): Promise<readonly Chapter[]> {
      const query = select().where('conceptId', '=', conceptId).orderBy('position').orderBy('id');
      return (await query.execute()).map(toChapter);
    },
    async insert(chapter: Chapter): Promise<void> {
      const { id, conceptId, countyId } = chapter;
      await database
        .insertInto('chapter')
        .values({ id, conceptId, countyId, ...changing(chapter) })
        .execute();
    },
    async update(chapter: Chapter): Promise<void> {
      await database.updateTable('chapter').set(changing(chapter)).where('id', '=', chapter.id).execute();
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

function toChapter({ change: held, ...rest }: Database['chapter']): Chapter {
  return held === null ? rest : { ...rest, change: parseJsonColumn(change, held, `chapter ${rest.id}`) };
}

function changing({ kind, title, field, position, change: recorded = null }: Chapter) {
  return { kind, title, field, position, change: recorded && JSON.stringify(recorded) };
}
