import type { Id } from '@fortschrift/domain/id';
import type { Idea, IdeaAnswer } from '@fortschrift/domain/idea';
import type { Kysely } from 'kysely';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { ideaTranslation } from '../shapes/board.ts';
import { one } from './one.ts';
import { parkedText, parkingOf } from './parking.ts';

const answerColumns = ['ideaId', 'result', 'reason', 'answeredAt', 'answeredBy'] as const;

/** Cards and the office's answers to them. */
export function createIdeaRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('idea').selectAll();
  return {
    async find(id: Id): Promise<Idea | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toIdea);
    },
    /** All cards of a table, hidden and withdrawn ones too, in board order. */
    async ofTable(tableId: Id): Promise<readonly Idea[]> {
      const rows = await select().where('tableId', '=', tableId).orderBy('position').orderBy('id').execute();
      return rows.map(toIdea);
    },
    /** Table by table, each in board order. */
    async ofWorkshop(workshopId: Id): Promise<readonly Idea[]> {
      const query = select().where('workshopId', '=', workshopId).orderBy('tableId');
      return (await query.orderBy('position').orderBy('id').execute()).map(toIdea);
    },
    /** Oldest first. */
    async ofCounty(countyId: Id): Promise<readonly Idea[]> {
      const query = select().where('countyId', '=', countyId).orderBy('createdAt').orderBy('id');
      return (await query.execute()).map(toIdea);
    },
    /** Ids of the cards a seat wrote and did not withdraw, oldest first. */
    async ofSeat(seatId: Id): Promise<readonly Id[]> {
      const query = database.selectFrom('idea').select('id').where('seatId', '=', seatId);
      const rows = await query.where('state', '!=', 'withdrawn').orderBy('createdAt').orderBy('id').execute();
      return rows.map((row) => row.id);
    },
    /** All cards in a cluster, hidden ones too, in board order. */
    async ofCluster(clusterId: Id): Promise<readonly Idea[]> {
      const query = select().where('clusterId', '=', clusterId).orderBy('position').orderBy('id');
      return (await query.execute()).map(toIdea);
    },
    /** All cards that speak about a goal or measure, hidden and withdrawn ones too, oldest first. */
    async ofRecord(countyId: Id, recordId: Id): Promise<readonly Idea[]> {
      const query = select().where('countyId', '=', countyId).where('recordId', '=', recordId);
      return (await query.orderBy('createdAt').orderBy('id').execute()).map(toIdea);
    },
    /** How many cards of each event speak about each goal and measure, hidden and withdrawn ones left out. */
    async spokenCounts(
      countyId: Id,
    ): Promise<readonly { readonly recordId: Id; readonly workshopId: Id; readonly count: number }[]> {
      const rows = await database
        .selectFrom('idea')
        .select(['recordId', 'workshopId', (row) => row.fn.countAll().as('count')])
        .where('countyId', '=', countyId)
        .where('recordId', 'is not', null)
        .where('state', '=', 'submitted')
        .groupBy(['recordId', 'workshopId'])
        .execute();
      return rows.flatMap(({ recordId, workshopId, count }) =>
        recordId === null ? [] : [{ recordId, workshopId, count: Number(count) }],
      );
    },
    async insert(idea: Idea): Promise<void> {
      const { id, countyId, workshopId, tableId, createdAt } = idea;
      await database
        .insertInto('idea')
        .values({ id, countyId, workshopId, tableId, createdAt, ...changing(idea) })
        .execute();
    },
    async update(idea: Idea): Promise<void> {
      await database.updateTable('idea').set(changing(idea)).where('id', '=', idea.id).execute();
    },
    /** By id of the card. */
    async answers(countyId: Id): Promise<ReadonlyMap<Id, IdeaAnswer>> {
      const query = database.selectFrom('ideaAnswer').select(answerColumns);
      const rows = await query.where('countyId', '=', countyId).execute();
      return new Map(rows.map((row) => [row.ideaId, row]));
    },
    async answer(ideaId: Id): Promise<IdeaAnswer | null> {
      const query = database.selectFrom('ideaAnswer').select(answerColumns);
      return (await query.where('ideaId', '=', ideaId).executeTakeFirst()) ?? null;
    },
    /** Writes or replaces the answer to a card. Throws when there is no such card. */
    async putAnswer({ ideaId, result, reason, answeredAt, answeredBy }: IdeaAnswer): Promise<void> {
      const { countyId } = await database
        .selectFrom('idea')
        .select('countyId')
        .where('id', '=', ideaId)
        .executeTakeFirstOrThrow();
      const answer = { result, reason, answeredAt, answeredBy };
      await database
        .insertInto('ideaAnswer')
        .values({ ideaId, countyId, ...answer })
        .onConflict((conflict) => conflict.column('ideaId').doUpdateSet(answer))
        .execute();
    },
  };
}

function toIdea({ translation, parked, ...rest }: Database['idea']): Idea {
  const where = `idea ${rest.id}`;
  return {
    ...rest,
    parked: parkingOf(parked, `${where} parked`),
    translation: translation === null ? null : parseJsonColumn(ideaTranslation, translation, where),
  };
}

function changing(idea: Idea) {
  const { seatId, kind, text, detail, language, source, state, hiddenReason } = idea;
  const { clusterId, round, recordId, doubleOf, parked, position, editedAt, translation } = idea;
  return {
    ...{ seatId, kind, text, detail, language, source, state, hiddenReason },
    ...{ clusterId, round, recordId, doubleOf, parked: parkedText(parked), position, editedAt },
    translation: translation === null ? null : JSON.stringify(translation),
  };
}
