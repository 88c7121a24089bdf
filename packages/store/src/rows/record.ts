import type { RecordRow } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Origin } from '@fortschrift/domain/origin';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { inPortions } from './one.ts';

type CitedOrigin = Origin & { readonly recordId: Id };
const columns = ['kind', 'refId', 'note'] as const;

/** Goals and measures as lists see them, and where each comes from. */
export function createRecordRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('record').selectAll();
  const cited = (countyId: Id) =>
    database
      .selectFrom('origin')
      .select([...columns, 'recordId'])
      .where('countyId', '=', countyId)
      .orderBy('recordId')
      .orderBy('place');

  async function remove(ids: readonly Id[]): Promise<void> {
    for (const portion of inPortions(ids)) {
      await database.deleteFrom('origin').where('recordId', 'in', portion).execute();
      await database.deleteFrom('record').where('id', 'in', portion).execute();
    }
  }

  return {
    async find(id: Id): Promise<RecordRow | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** Chapter by chapter in print order, each in the order of its records. */
    async ofConcept(conceptId: Id): Promise<readonly RecordRow[]> {
      return database
        .selectFrom('record')
        .innerJoin('chapter', 'chapter.id', 'record.chapterId')
        .selectAll('record')
        .where('record.conceptId', '=', conceptId)
        .orderBy('chapter.position')
        .orderBy('chapter.id')
        .orderBy('record.position')
        .orderBy('record.id')
        .execute();
    },
    async ofCounty(countyId: Id): Promise<readonly RecordRow[]> {
      return select()
        .where('countyId', '=', countyId)
        .orderBy('chapterId')
        .orderBy('position')
        .orderBy('id')
        .execute();
    },
    /**
     * Replaces all records of a chapter and their origins by what stands in it now. A record that came over from
     * another chapter of the county moves. Throws when an id belongs to a record of another county.
     */
    async replaceChapter(
      chapterId: Id,
      records: readonly { readonly row: RecordRow; readonly origins: readonly Origin[] }[],
    ): Promise<void> {
      const former = await database
        .selectFrom('record')
        .select('id')
        .where('chapterId', '=', chapterId)
        .execute();
      await remove(former.map((row) => row.id));
      for (const portion of inPortions(records)) {
        const moved = await database
          .selectFrom('record')
          .select(['id', 'countyId'])
          .where(
            'id',
            'in',
            portion.map(({ row }) => row.id),
          )
          .execute();
        const home = new Map(portion.map(({ row }) => [row.id, row.countyId]));
        await remove(moved.filter(({ id, countyId }) => home.get(id) === countyId).map(({ id }) => id));
        await database
          .insertInto('record')
          .values(portion.map(({ row }) => toRow(row, chapterId)))
          .execute();
      }
      const origins = records.flatMap(({ row, origins }) =>
        origins.map(({ kind, refId, note }, place) => {
          return { recordId: row.id, countyId: row.countyId, kind, refId, note, place };
        }),
      );
      for (const portion of inPortions(origins))
        await database
          .insertInto('origin')
          .values(portion)
          .onConflict((conflict) => conflict.columns(['recordId', 'kind', 'refId']).doNothing())
          .execute();
    },
    async originsOf(recordId: Id): Promise<readonly Origin[]> {
      const query = database.selectFrom('origin').select(columns).where('recordId', '=', recordId);
      return query.orderBy('place').execute();
    },
    /** Every origin of a county's records: both directions of the thread are walked from these. */
    async origins(countyId: Id): Promise<readonly CitedOrigin[]> {
      return cited(countyId).execute();
    },
    /** Records that cite one of the given things. */
    async citing(countyId: Id, refIds: readonly Id[]): Promise<readonly CitedOrigin[]> {
      const found: CitedOrigin[] = [];
      for (const portion of inPortions([...new Set(refIds)]))
        found.push(...(await cited(countyId).where('refId', 'in', portion).execute()));
      return found;
    },
  };
}

function toRow(row: RecordRow, chapterId: Id): RecordRow {
  const { id, countyId, conceptId, kind, title, goalId, position, number } = row;
  return { id, countyId, conceptId, chapterId, kind, title, goalId, position, number };
}
