import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../schema.ts';
import { among } from './words.ts';

const marks = ['circle', 'square', 'triangle', 'diamond', 'star', 'hexagon', 'flag', 'leaf'];

/**
 * Marks of clusters, the Themenspeicher (`parked`: JSON of who takes it on), cards that stand for others, and whose
 * step an edit of the board was: each host takes back their own. A card another one stands for may outlive it: no
 * foreign key there.
 */
export function boardOrder(_engine: Engine): Migration {
  const statements = [
    `alter table cluster add column mark text ${among('mark', marks)}`,
    'alter table cluster add column parked text',
    'alter table idea add column double_of text',
    'alter table idea add column parked text',
    'create index board_step_actor on board_step (table_id, actor, seq)',
  ];
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
