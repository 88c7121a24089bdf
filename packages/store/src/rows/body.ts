import type { Body } from '@fortschrift/domain/body';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { toBit } from '../bit.ts';
import type { Database } from '../schema.ts';
import { one } from './one.ts';

/** Bodies of a county. */
export function createBodyRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('body').selectAll();
  return {
    async find(id: Id): Promise<Body | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toBody);
    },
    /** By name. */
    async ofCounty(countyId: Id): Promise<readonly Body[]> {
      const rows = await select().where('countyId', '=', countyId).orderBy('name').orderBy('id').execute();
      return rows.map(toBody);
    },
    async insert(body: Body): Promise<void> {
      const { id, countyId } = body;
      await database
        .insertInto('body')
        .values({ id, countyId, ...changing(body) })
        .execute();
    },
    async update(body: Body): Promise<void> {
      await database.updateTable('body').set(changing(body)).where('id', '=', body.id).execute();
    },
  };
}

function changing({ name, kind, votingMembers, ...body }: Body) {
  return { name, kind, votingMembers, public: toBit(body.public) };
}

function toBody(row: Database['body']): Body {
  return { ...row, public: row.public === 1 };
}
