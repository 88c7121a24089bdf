import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { allowOriginKinds } from './origin-kinds.ts';
import { wordsOf } from './words.ts';

const originKinds = [
  ...['idea', 'cluster', 'proposal', 'previousGoal', 'previousMeasure', 'document'],
  ...['administration', 'amendment', 'law', 'survey'],
];

/** A goal or measure may come from a survey too. */
export function surveyOrigin(engine: Engine): Migration {
  const statements = allowOriginKinds(wordsOf(engine), originKinds);
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
