import type { Concept } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { levelNames } from '../shapes/change.ts';
import { one } from './one.ts';

/** Concepts. */
export function createConceptRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('concept').selectAll();
  return {
    async find(id: Id): Promise<Concept | null> {
      return one(await select().where('id', '=', id).executeTakeFirst(), toConcept);
    },
    /** Newest first. */
    async ofCounty(countyId: Id): Promise<readonly Concept[]> {
      const query = select().where('countyId', '=', countyId).orderBy('createdAt', 'desc').orderBy('id');
      return (await query.execute()).map(toConcept);
    },
    async insert(concept: Concept): Promise<void> {
      const { id, countyId, createdAt } = concept;
      await database
        .insertInto('concept')
        .values({ id, countyId, createdAt, ...changing(concept) })
        .execute();
    },
    async update(concept: Concept): Promise<void> {
      await database.updateTable('concept').set(changing(concept)).where('id', '=', concept.id).execute();
    },
    /** Removes a concept. Throws while it has chapters or versions, or another is based on it. */
    async remove(id: Id): Promise<void> {
      await database.deleteFrom('concept').where('id', '=', id).execute();
    },
  };
}

function toConcept({ basedOnVersionId, levels, ...rest }: Database['concept']): Concept {
  return {
    ...rest,
    ...(basedOnVersionId === null ? {} : { basedOnVersionId }),
    ...(levels === null ? {} : { levels: parseJsonColumn(levelNames, levels, `concept ${rest.id}`) }),
  };
}

function changing({ title, basedOnId, basedOnVersionId = null, levels = null }: Concept) {
  return { title, basedOnId, basedOnVersionId, levels: levels && JSON.stringify(levels) };
}
