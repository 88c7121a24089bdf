import type { Comment } from '@fortschrift/domain/comment';
import type { Id } from '@fortschrift/domain/id';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Remarks on versions. */
export function createCommentRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('comment').selectAll();
  return {
    async find(id: Id): Promise<Comment | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** Oldest first. */
    async ofVersion(versionId: Id): Promise<readonly Comment[]> {
      return select().where('versionId', '=', versionId).orderBy('createdAt').orderBy('id').execute();
    },
    /** Number of comments by version; versions without any are not in it. */
    async counts(countyId: Id): Promise<ReadonlyMap<Id, number>> {
      const rows = await database
        .selectFrom('comment')
        .select(['versionId', sql<number>`cast(count(*) as integer)`.as('count')])
        .where('countyId', '=', countyId)
        .groupBy('versionId')
        .execute();
      return new Map(rows.map(({ versionId, count }) => [versionId, count]));
    },
    async insert(comment: Comment): Promise<void> {
      const { id, countyId, versionId, targetId, authorId, authorName, text, createdAt, resolvedAt } =
        comment;
      await database
        .insertInto('comment')
        .values({ id, countyId, versionId, targetId, authorId, authorName, text, createdAt, resolvedAt })
        .execute();
    },
    /** Sets when it was settled; null opens it again. */
    async resolve(id: Id, resolvedAt: number | null): Promise<void> {
      await database.updateTable('comment').set({ resolvedAt }).where('id', '=', id).execute();
    },
  };
}
