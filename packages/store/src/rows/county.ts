import type { County, Imprint } from '@fortschrift/domain/county';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { toBit } from '../bit.ts';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { one } from './one.ts';

const imprint: v.GenericSchema<unknown, Imprint> = v.object({
  office: v.string(),
  street: v.string(),
  place: v.string(),
  phone: v.string(),
  email: v.string(),
  privacyOfficer: v.string(),
});

/** Counties. `insert` throws when the id or slug is taken. */
export function createCountyRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('county').selectAll();
  return {
    async find(id: Id): Promise<County | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toCounty);
    },
    async findBySlug(slug: string): Promise<County | null> {
      return one(await select().where('slug', '=', slug).executeTakeFirst(), toCounty);
    },
    /** By name. */
    async list(): Promise<readonly County[]> {
      return (await select().orderBy('name').orderBy('id').execute()).map(toCounty);
    },
    async insert(county: County): Promise<void> {
      await database.insertInto('county').values(toRow(county)).execute();
    },
    async update(county: County): Promise<void> {
      await database.updateTable('county').set(toRow(county)).where('id', '=', county.id).execute();
    },
  };
}

function toCounty({ imprint: text, demo, ...rest }: Database['county']): County {
  return {
    ...rest,
    imprint: parseJsonColumn(imprint, text, `county ${rest.id} imprint`),
    demo: demo === 1,
  };
}

function toRow(county: County): Database['county'] {
  const { id, name, slug, createdAt } = county;
  return { id, name, slug, createdAt, imprint: JSON.stringify(county.imprint), demo: toBit(county.demo) };
}
