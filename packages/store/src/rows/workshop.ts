import type { Id } from '@fortschrift/domain/id';
import type { Workshop } from '@fortschrift/domain/workshop';
import { type Kysely, sql } from 'kysely';
import { toBit } from '../bit.ts';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { programme, rounds, translations } from '../shapes/workshop-plan.ts';
import { one } from './one.ts';

type Counts = { tables: number; people: number; ideas: number; clusters: number };
const whole = sql<number>`cast(count(*) as integer)`.as('count');

/** Workshops. `insert` and `update` throw when the code is taken. */
export function createWorkshopRows(database: Kysely<Database>) {
  const select = () =>
    database
      .selectFrom('workshop')
      .innerJoin('workshopPlan', 'workshopPlan.workshopId', 'workshop.id')
      .selectAll('workshop')
      .select(planColumns);
  return {
    async find(id: Id): Promise<Workshop | null> {
      return one(await select().where('workshop.id', '=', id).executeTakeFirst(), toWorkshop);
    },
    async findByCode(code: string): Promise<Workshop | null> {
      return one(await select().where('code', '=', code).executeTakeFirst(), toWorkshop);
    },
    async findByJoinToken(token: string): Promise<Workshop | null> {
      return one(await select().where('joinToken', '=', token).executeTakeFirst(), toWorkshop);
    },
    /** Newest day first. */
    async ofCounty(countyId: Id): Promise<readonly Workshop[]> {
      const query = select().where('workshop.countyId', '=', countyId).orderBy('day', 'desc');
      return (await query.orderBy('starts', 'desc').orderBy('workshop.id').execute()).map(toWorkshop);
    },
    async insert(workshop: Workshop): Promise<void> {
      const { id, countyId, createdAt } = workshop;
      await database
        .insertInto('workshop')
        .values({ id, countyId, createdAt, ...changing(workshop) })
        .execute();
      await database
        .insertInto('workshopPlan')
        .values({ workshopId: id, countyId, ...planOf(workshop) })
        .execute();
    },
    async update(workshop: Workshop): Promise<void> {
      const { id } = workshop;
      await database.updateTable('workshop').set(changing(workshop)).where('id', '=', id).execute();
      await database.updateTable('workshopPlan').set(planOf(workshop)).where('workshopId', '=', id).execute();
    },
    /** Removes a workshop with its tables and displays. Throws when somebody sat down or wrote there. */
    async remove(id: Id): Promise<void> {
      const tables = database.selectFrom('workshopTable').select('id').where('workshopId', '=', id);
      await database.deleteFrom('boardStep').where('tableId', 'in', tables).execute();
      await database.deleteFrom('workshopTable').where('workshopId', '=', id).execute();
      await database.deleteFrom('display').where('workshopId', '=', id).execute();
      await database.deleteFrom('workshopPlan').where('workshopId', '=', id).execute();
      await database.deleteFrom('workshop').where('id', '=', id).execute();
    },
    /** Tables, seats taken, cards to be seen and clusters of each workshop of a county. */
    async counts(countyId: Id): Promise<ReadonlyMap<Id, Counts>> {
      const workshops = await database
        .selectFrom('workshop')
        .select('id')
        .where('countyId', '=', countyId)
        .execute();
      const counts = new Map<Id, Counts>(
        workshops.map(({ id }) => [id, { tables: 0, people: 0, ideas: 0, clusters: 0 }]),
      );
      const add = (key: keyof Counts, rows: readonly { workshopId: Id; count: number }[]) => {
        for (const { workshopId, count } of rows) {
          const of = counts.get(workshopId);
          if (of) of[key] = count;
        }
      };
      const each = ['workshopId', whole] as const;
      const tables = database.selectFrom('workshopTable').select(each).where('countyId', '=', countyId);
      const seats = database.selectFrom('seat').select(each).where('countyId', '=', countyId);
      const ideas = database.selectFrom('idea').select(each).where('countyId', '=', countyId);
      const clusters = database.selectFrom('cluster').select(each).where('countyId', '=', countyId);
      add('tables', await tables.groupBy('workshopId').execute());
      add('people', await seats.where('state', '=', 'seated').groupBy('workshopId').execute());
      add('ideas', await ideas.where('state', '=', 'submitted').groupBy('workshopId').execute());
      add('clusters', await clusters.groupBy('workshopId').execute());
      return counts;
    },
  };
}

const planColumns = [
  'joinToken',
  'method',
  'programme',
  'rounds',
  'translations',
  'round',
  'versionId',
  'seriesId',
  'revision',
] as const;

type Row = Database['workshop'] & Pick<Database['workshopPlan'], (typeof planColumns)[number]>;

function toWorkshop(row: Row): Workshop {
  const { wifiName, wifiPassword, doorOpen, method, versionId, ...rest } = row;
  const where = `workshop_plan ${row.id}`;
  const plan = {
    method,
    versionId,
    programme: parseJsonColumn(programme, row.programme, where),
    rounds: parseJsonColumn(rounds, row.rounds, where),
  };
  const wifi = wifiName === null || wifiPassword === null ? null : { name: wifiName, password: wifiPassword };
  const { programme: _, rounds: __, translations: told, ...kept } = rest;
  return {
    ...kept,
    doorOpen: doorOpen === 1,
    wifi,
    plan,
    translations: parseJsonColumn(translations, told, where),
  };
}

function planOf({ plan, translations: told, joinToken, round, seriesId, revision }: Workshop) {
  const { method, versionId } = plan;
  return {
    ...{ joinToken, method, round, versionId, seriesId, revision },
    programme: JSON.stringify(plan.programme),
    rounds: JSON.stringify(plan.rounds),
    translations: JSON.stringify(told),
  };
}

function changing(workshop: Workshop) {
  const { title, kind, day, starts, ends, place, purpose, question, state, code } = workshop;
  const { conceptId, dotsPerSeat, dotsPerCluster, doorOpen, wifi } = workshop;
  return {
    ...{ title, kind, day, starts, ends, place, purpose, question, state, code },
    ...{ conceptId, dotsPerSeat, dotsPerCluster },
    doorOpen: toBit(doorOpen),
    wifiName: wifi?.name ?? null,
    wifiPassword: wifi?.password ?? null,
  };
}
