import type { CatalogueView } from '@fortschrift/domain/catalogue/view';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { toBit } from '../bit.ts';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { one } from './one.ts';

const pairs = v.array(v.tuple([v.string(), v.string()]));

/** Saved views of the catalogue. */
export function createCatalogueViewRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('catalogueView').selectAll();
  return {
    async find(id: Id): Promise<CatalogueView | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toView);
    },
    /** By name. */
    async ofCounty(countyId: Id): Promise<readonly CatalogueView[]> {
      const query = select().where('countyId', '=', countyId).orderBy('name').orderBy('id');
      return (await query.execute()).map(toView);
    },
    /** Writes a new one, or replaces what it was. */
    async put(view: CatalogueView): Promise<void> {
      const { id, countyId, ownerId, name, changedAt } = view;
      const changing = { name, shared: toBit(view.shared), query: JSON.stringify(view.query), changedAt };
      await database
        .insertInto('catalogueView')
        .values({ id, countyId, ownerId, ...changing })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
        .execute();
    },
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('catalogueView').where('id', '=', id).execute();
    },
  };
}

function toView({ query, shared, ...rest }: Database['catalogueView']): CatalogueView {
  return {
    ...rest,
    shared: shared === 1,
    query: parseJsonColumn(pairs, query, `catalogue_view ${rest.id} query`),
  };
}
