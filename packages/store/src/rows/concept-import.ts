import type { ConceptImport, ImportedChapter } from '@fortschrift/domain/concept-import';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely, Selectable } from 'kysely';
import { toBit } from '../bit.ts';
import type { Database } from '../schema.ts';

/** Documents that became a concept or chapters of one, and which chapters each brought. */
export function createConceptImportRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('conceptImport').selectAll();
  return {
    async find(id: Id): Promise<ConceptImport | null> {
      const row = await select().where('id', '=', id).executeTakeFirst();
      return row ? importOf(row) : null;
    },
    /** Newest first. */
    async ofCounty(countyId: Id): Promise<readonly ConceptImport[]> {
      const query = select().where('countyId', '=', countyId);
      return (await query.orderBy('importedAt', 'desc').orderBy('id').execute()).map(importOf);
    },
    /** Those of a county that brought the same outline and were not taken back, newest first. */
    async ofOutline(countyId: Id, outlineSha256: string): Promise<readonly ConceptImport[]> {
      const query = select()
        .where('countyId', '=', countyId)
        .where('outlineSha256', '=', outlineSha256)
        .where('undoneAt', 'is', null);
      return (await query.orderBy('importedAt', 'desc').orderBy('id').execute()).map(importOf);
    },
    /** The chapters it brought, in their order. */
    async chaptersOf(importId: Id): Promise<readonly ImportedChapter[]> {
      const query = database.selectFrom('importedChapter').selectAll().where('importId', '=', importId);
      return (await query.orderBy('place').execute()).map(({ chapterId, title, kind, history, content }) => ({
        chapterId,
        title,
        kind,
        mark: { history, content },
      }));
    },
    async insert(
      made: ConceptImport,
      outlineSha256: string,
      chapters: readonly ImportedChapter[],
    ): Promise<void> {
      const { id, countyId, conceptId, fileName, goals, measures, importedAt, importedBy, undoneAt } = made;
      await database
        .insertInto('conceptImport')
        .values({
          ...{ id, countyId, conceptId, fileName, outlineSha256, goals, measures },
          ...{ importedAt, importedBy, undoneAt },
          chapters: made.chapters,
          conceptMade: toBit(made.conceptMade),
        })
        .execute();
      for (const [place, { chapterId, title, kind, mark }] of chapters.entries())
        await database
          .insertInto('importedChapter')
          .values({ chapterId, countyId, importId: id, place, title, kind, ...mark })
          .execute();
    },
    async markUndone(id: Id, at: number): Promise<void> {
      await database.updateTable('conceptImport').set({ undoneAt: at }).where('id', '=', id).execute();
    },
  };
}

function importOf({
  outlineSha256: _,
  conceptMade,
  ...made
}: Selectable<Database['conceptImport']>): ConceptImport {
  return { ...made, conceptMade: conceptMade === 1 };
}
