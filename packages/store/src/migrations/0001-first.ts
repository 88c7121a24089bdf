import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { committee } from './first/committee.ts';
import { concept } from './first/concept.ts';
import { hall } from './first/hall.ts';
import { log } from './first/log.ts';
import { people } from './first/people.ts';
import { keepers, wordsOf } from './words.ts';

/** The first shape of the database. What stands in it is written out and never follows later changes of the domain. */
export function first(engine: Engine): Migration {
  const words = wordsOf(engine);
  return {
    async up(database: Kysely<unknown>) {
      const statements = [
        ...keepers(words),
        ...people(words),
        ...concept(words),
        ...hall(words),
        ...committee(words),
        ...log(words),
      ];
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
