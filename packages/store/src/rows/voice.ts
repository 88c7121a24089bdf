import type { Id } from '@fortschrift/domain/id';
import type { OfferedVoice } from '@fortschrift/domain/voice';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Sentences participants offered for the reports of events. */
export function createVoiceRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('voice').selectAll();
  return {
    async find(id: Id): Promise<OfferedVoice | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** In the order they came. */
    async ofWorkshop(workshopId: Id): Promise<readonly OfferedVoice[]> {
      const query = select().where('workshopId', '=', workshopId);
      return query.orderBy('offeredAt').orderBy('id').execute();
    },
    async insert(voice: OfferedVoice): Promise<void> {
      await database.insertInto('voice').values(voice).execute();
    },
    /** Keeps what the office decided. */
    async update({ id, state, reason, decidedAt, decidedBy }: OfferedVoice): Promise<void> {
      const decided = { state, reason, decidedAt, decidedBy };
      await database.updateTable('voice').set(decided).where('id', '=', id).execute();
    },
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('voice').where('id', '=', id).execute();
    },
  };
}
