import type { ConceptIntake } from '@fortschrift/domain/concept-import';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

const head = ['id', 'countyId', 'accountId', 'fileName', 'size', 'madeAt', 'expiresAt'] as const;

/** Foreign documents that wait for a person to say what becomes of them. */
export function createConceptIntakeRows(database: Kysely<Database>) {
  return {
    /** With its outline and mapping, as they were written; null for an unknown one. */
    async find(id: Id): Promise<(ConceptIntake & { outline: string; mapping: string }) | null> {
      const query = database.selectFrom('conceptIntake').selectAll().where('id', '=', id);
      const row = await query.executeTakeFirst();
      if (!row) return null;
      const { outline, mapping } = row;
      return { ...headOf(row), outline, mapping };
    },
    /** Those of one account, newest first. */
    async ofAccount(accountId: Id): Promise<readonly ConceptIntake[]> {
      const query = database.selectFrom('conceptIntake').select(head).where('accountId', '=', accountId);
      return (await query.orderBy('madeAt', 'desc').orderBy('id').execute()).map(headOf);
    },
    async insert(intake: ConceptIntake, outline: string, mapping: string): Promise<void> {
      await database
        .insertInto('conceptIntake')
        .values({ ...headOf(intake), outline, mapping })
        .execute();
    },
    async update(id: Id, mapping: string, expiresAt: number): Promise<void> {
      await database.updateTable('conceptIntake').set({ mapping, expiresAt }).where('id', '=', id).execute();
    },
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('conceptIntake').where('id', '=', id).execute();
    },
    /** Deletes all that went out of date before a moment, of every county; gives their number. */
    async removeExpired(before: number): Promise<number> {
      const gone = await database
        .deleteFrom('conceptIntake')
        .where('expiresAt', '<=', before)
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

function headOf({
  id,
  countyId,
  accountId,
  fileName,
  size,
  madeAt,
  expiresAt,
}: ConceptIntake): ConceptIntake {
  return { id, countyId, accountId, fileName, size, madeAt, expiresAt };
}
