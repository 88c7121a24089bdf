import type { Id } from '@fortschrift/domain/id';
import type { Session } from '@fortschrift/domain/session';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Sessions of bodies with their agenda. */
export function createSessionRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('session').selectAll();
  const agenda = () =>
    database
      .selectFrom('agendaItem')
      .select(['id', 'sessionId', 'number', 'title', 'versionId', 'paperId'])
      .orderBy('number')
      .orderBy('id');

  async function writeAgenda(session: Session): Promise<void> {
    await database.deleteFrom('agendaItem').where('sessionId', '=', session.id).execute();
    const whose = { sessionId: session.id, countyId: session.countyId };
    for (const { id, number, title, versionId, paperId } of session.agenda)
      await database
        .insertInto('agendaItem')
        .values({ ...whose, id, number, title, versionId, paperId })
        .execute();
  }

  return {
    async find(id: Id): Promise<Session | null> {
      const row = await select().where('id', '=', id).executeTakeFirst();
      return row ? join(row, await agenda().where('sessionId', '=', id).execute()) : null;
    },
    /** Newest day first. */
    async ofCounty(countyId: Id): Promise<readonly Session[]> {
      const query = select().where('countyId', '=', countyId);
      const rows = await query.orderBy('day', 'desc').orderBy('starts', 'desc').orderBy('id').execute();
      const items = await agenda().where('countyId', '=', countyId).execute();
      const itemsOf = Map.groupBy(items, (item) => item.sessionId);
      return rows.map((row) => join(row, itemsOf.get(row.id) ?? []));
    },
    async insert(session: Session): Promise<void> {
      const { id, countyId, bodyId } = session;
      await database
        .insertInto('session')
        .values({ id, countyId, bodyId, ...changing(session) })
        .execute();
      await writeAgenda(session);
    },
    /** Replaces the session and its agenda. */
    async update(session: Session): Promise<void> {
      await database.updateTable('session').set(changing(session)).where('id', '=', session.id).execute();
      await writeAgenda(session);
    },
  };
}

function changing({ title, day, starts, place, state, present }: Session) {
  return { title, day, starts, place, state, present };
}

function join(row: Database['session'], items: readonly Omit<Database['agendaItem'], 'countyId'>[]): Session {
  return { ...row, agenda: items.map(({ sessionId: _, ...item }) => item) };
}
