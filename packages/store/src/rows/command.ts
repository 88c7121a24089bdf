import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Commands that were carried out, by their id and who sent them. `insert` throws when the pair is there already. */
export function createCommandRows(database: Kysely<Database>) {
  return {
    /** The JSON of the answer given, empty once it was forgotten, or null when the command is new. Commands of another actor do not count. */
    async find(commandId: Id, actor: string): Promise<string | null> {
      const row = await database
        .selectFrom('commandDone')
        .select('answer')
        .where('commandId', '=', commandId)
        .where('actor', '=', actor)
        .executeTakeFirst();
      return row?.answer ?? null;
    },
    async insert(commandId: Id, actor: string, answer: string, at: number): Promise<void> {
      await database.insertInto('commandDone').values({ commandId, actor, answer, at }).execute();
    },
  };
}
