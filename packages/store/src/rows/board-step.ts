import type { BoardChange } from '@fortschrift/domain/board';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { type Bit, toBit } from '../bit.ts';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { boardChanges } from '../shapes/board.ts';
import { one } from './one.ts';

type BoardStep = {
  readonly id: Id;
  readonly tableId: Id;
  readonly verb: string;
  readonly changes: readonly BoardChange[];
  readonly actor: string;
  readonly at: number;
};

/** Hosts' edits of a board in their order, each done or undone; every host takes back their own. */
export function createBoardStepRows(database: Kysely<Database>) {
  const steps = (tableId: Id) => database.selectFrom('boardStep').selectAll().where('tableId', '=', tableId);
  const edge = (tableId: Id, actor: string, undone: Bit, direction: 'asc' | 'desc') =>
    steps(tableId)
      .where('actor', '=', actor)
      .where('undone', '=', undone)
      .orderBy('seq', direction)
      .limit(1)
      .executeTakeFirst();

  return {
    /** Adds a step and forgets the undone ones of its actor. Throws when there is no such table. */
    async append({ id, tableId, verb, changes, actor, at }: BoardStep): Promise<void> {
      const { countyId } = await database
        .selectFrom('workshopTable')
        .select('countyId')
        .where('id', '=', tableId)
        .executeTakeFirstOrThrow();
      await database
        .deleteFrom('boardStep')
        .where('tableId', '=', tableId)
        .where('actor', '=', actor)
        .where('undone', '=', 1)
        .execute();
      const last = await steps(tableId).orderBy('seq', 'desc').limit(1).executeTakeFirst();
      const seq = (last?.seq ?? 0) + 1;
      await database
        .insertInto('boardStep')
        .values({
          ...{ id, tableId, countyId, seq, verb, actor, at },
          changes: JSON.stringify(changes),
          undone: 0,
        })
        .execute();
    },
    /** The last step of this actor not undone; null when there is none. */
    async lastDone(tableId: Id, actor: string): Promise<BoardStep | null> {
      return one(await edge(tableId, actor, 0, 'desc'), toStep);
    },
    /** The first step of this actor undone; null when there is none. */
    async firstUndone(tableId: Id, actor: string): Promise<BoardStep | null> {
      return one(await edge(tableId, actor, 1, 'asc'), toStep);
    },
    async markUndone(id: Id, undone: boolean): Promise<void> {
      await database
        .updateTable('boardStep')
        .set({ undone: toBit(undone) })
        .where('id', '=', id)
        .execute();
    },
  };
}

function toStep({ id, tableId, verb, changes, actor, at }: Database['boardStep']): BoardStep {
  return {
    ...{ id, tableId, verb, actor, at },
    changes: parseJsonColumn(boardChanges, changes, `board_step ${id} changes`),
  };
}
