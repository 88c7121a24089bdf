import type { Id } from '@fortschrift/domain/id';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Kysely } from 'kysely';
import { toBit } from '../bit.ts';
import type { Database } from '../schema.ts';
import { one } from './one.ts';

/** Tables of workshops. */
export function createTableRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('workshopTable').selectAll();
  return {
    async find(id: Id): Promise<WorkshopTable | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toTable);
    },
    /** By number. */
    async ofWorkshop(workshopId: Id): Promise<readonly WorkshopTable[]> {
      const query = select().where('workshopId', '=', workshopId).orderBy('number').orderBy('id');
      return (await query.execute()).map(toTable);
    },
    async insert(table: WorkshopTable): Promise<void> {
      const { id, workshopId, countyId } = table;
      await database
        .insertInto('workshopTable')
        .values({ id, workshopId, countyId, ...changing(table) })
        .execute();
    },
    async update(table: WorkshopTable): Promise<void> {
      await database.updateTable('workshopTable').set(changing(table)).where('id', '=', table.id).execute();
    },
    /** Throws when somebody sat down or wrote there. */
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('paperDot').where('tableId', '=', id).execute();
      await database.deleteFrom('boardStep').where('tableId', '=', id).execute();
      await database.deleteFrom('workshopTable').where('id', '=', id).execute();
    },
  };
}

function toTable({ sheetOpen, dotsShown, ...rest }: Database['workshopTable']): WorkshopTable {
  return { ...rest, sheetOpen: sheetOpen === 1, dotsShown: dotsShown === 1 };
}

function changing(table: WorkshopTable) {
  const { number, title, field, question, host, noteTaker, phase, seats } = table;
  const { sheetOpen, dotsShown, dotQuestion, coveredFrom } = table;
  return {
    ...{ number, title, field, question, host, noteTaker, phase, seats },
    sheetOpen: toBit(sheetOpen),
    dotsShown: toBit(dotsShown),
    ...{ dotQuestion, coveredFrom },
  };
}
