import type { Id } from '@fortschrift/domain/id';
import type { IdeaImport } from '@fortschrift/domain/idea-import';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Rows of one insert: SQLite and PostgreSQL both limit the values of a statement. */
const together = 500;

/** Imports of cards, and which cards each brought. */
export function createIdeaImportRows(database: Kysely<Database>) {
  return {
    async find(id: Id): Promise<IdeaImport | null> {
      return (
        (await database.selectFrom('ideaImport').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
      );
    },
    /** Newest first. */
    async ofWorkshop(workshopId: Id): Promise<readonly IdeaImport[]> {
      const query = database.selectFrom('ideaImport').selectAll().where('workshopId', '=', workshopId);
      return query.orderBy('importedAt', 'desc').orderBy('id').execute();
    },
    /** In the order of the file. */
    async ideasOf(importId: Id): Promise<readonly Id[]> {
      const query = database.selectFrom('importedIdea').select('ideaId').where('importId', '=', importId);
      return (await query.orderBy('fileRow').orderBy('ideaId').execute()).map(({ ideaId }) => ideaId);
    },
    async ideaIds(countyId: Id): Promise<ReadonlySet<Id>> {
      const query = database.selectFrom('importedIdea').select('ideaId').where('countyId', '=', countyId);
      return new Set((await query.execute()).map(({ ideaId }) => ideaId));
    },
    /** Throws when one of the cards is not there. */
    async insert(
      made: IdeaImport,
      ideas: readonly { readonly id: Id; readonly row: number }[],
    ): Promise<void> {
      const { id, countyId, workshopId, title, cards, importedAt, importedBy, undoneAt } = made;
      await database
        .insertInto('ideaImport')
        .values({ id, countyId, workshopId, title, cards, importedAt, importedBy, undoneAt })
        .execute();
      for (let at = 0; at < ideas.length; at += together) {
        const values = ideas
          .slice(at, at + together)
          .map((idea) => ({ ideaId: idea.id, countyId, importId: id, fileRow: idea.row }));
        await database.insertInto('importedIdea').values(values).execute();
      }
    },
    async markUndone(id: Id, at: number): Promise<void> {
      await database.updateTable('ideaImport').set({ undoneAt: at }).where('id', '=', id).execute();
    },
  };
}
