import type { EventSetup } from '@fortschrift/domain/event-setup';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { setupContent } from '../shapes/event-setup.ts';
import { one } from './one.ts';

/** Set-ups of events, kept by a county under names of its own. `insert` and `rename` throw for a name that is taken. */
export function createEventSetupRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('eventSetup').selectAll();
  return {
    async find(id: Id): Promise<EventSetup | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toSetup);
    },
    /** By name. */
    async ofCounty(countyId: Id): Promise<readonly EventSetup[]> {
      const rows = await select().where('countyId', '=', countyId).orderBy('name').orderBy('id').execute();
      return rows.map(toSetup);
    },
    async insert({ content, ...setup }: EventSetup): Promise<void> {
      const row = { ...setup, content: JSON.stringify(content) };
      await database.insertInto('eventSetup').values(row).execute();
    },
    async rename(id: Id, name: string): Promise<void> {
      await database.updateTable('eventSetup').set({ name }).where('id', '=', id).execute();
    },
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('eventSetup').where('id', '=', id).execute();
    },
  };
}

function toSetup({ content, ...setup }: Database['eventSetup']): EventSetup {
  return { ...setup, content: parseJsonColumn(setupContent, content, `event_setup ${setup.id}`) };
}
