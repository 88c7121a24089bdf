import type { Comment, Resolution } from '@fortschrift/domain/comment';
import type { Id } from '@fortschrift/domain/id';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Remarks on versions and on concepts being written, and the answers to them. */
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
    /** All of a concept and of its versions, oldest first. */
    async ofConcept(conceptId: Id): Promise<readonly Comment[]> {
      return select().where('conceptId', '=', conceptId).orderBy('createdAt').orderBy('id').execute();
    },
    /** Number of comments by version; versions without any are not in it. */
    async counts(countyId: Id): Promise<ReadonlyMap<Id, number>> {
      const rows = await database
        .selectFrom('comment')
        .select(['versionId', sql<number>`cast(count(*) as integer)`.as('count')])
        .where('countyId', '=', countyId)
        .where('versionId', 'is not', null)
        .groupBy('versionId')
        .execute();
      return new Map(
        rows.flatMap(({ versionId, count }): [Id, number][] =>
          versionId === null ? [] : [[versionId, count]],
        ),
      );
    },
    async insert(comment: Comment): Promise<void> {
      await database.insertInto('comment').values(comment).execute();
    },
    /** Sets how a thread was settled, or that it is open again; `id` is that of its first comment. */
    async resolve(id: Id, { resolvedAt, resolvedAs, resolvedBy, resolvedIn }: Resolution): Promise<void> {
      await database
        .updateTable('comment')
        .set({ resolvedAt, resolvedAs, resolvedBy, resolvedIn })
        .where('id', '=', id)
        .execute();
    },
  };
}
