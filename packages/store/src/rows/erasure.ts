import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Copies of a card's words beside its own row, and how they go. */
export function createErasureRows(database: Kysely<Database>) {
  return {
    /**
     * Empties the stored answers to commands that named the card and drops the steps of hosts that held it: these cannot
     * be taken back any more, everything else can.
     */
    async forget(ideaId: Id): Promise<void> {
      const named = `%${ideaId}%`;
      await database.updateTable('commandDone').set({ answer: '' }).where('answer', 'like', named).execute();
      await database.deleteFrom('boardStep').where('changes', 'like', named).execute();
    },
  };
}
