import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Projectors. */
export function createDisplayRows(database: Kysely<Database>) {
  return {
    async insert(display: Database['display']): Promise<void> {
      const { id, countyId, workshopId, tokenHash, createdAt } = display;
      await database
        .insertInto('display')
        .values({ id, countyId, workshopId, tokenHash, createdAt })
        .execute();
    },
    async findByTokenHash(
      hash: string,
    ): Promise<{ readonly id: Id; readonly countyId: Id; readonly workshopId: Id } | null> {
      const query = database.selectFrom('display').select(['id', 'countyId', 'workshopId']);
      return (await query.where('tokenHash', '=', hash).executeTakeFirst()) ?? null;
    },
  };
}
