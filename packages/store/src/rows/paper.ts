import type { Id } from '@fortschrift/domain/id';
import type { AmendmentItem, Paper } from '@fortschrift/domain/paper';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

const itemColumns = [
  'id',
  'paperId',
  'number',
  'targetId',
  'targetNumber',
  'operation',
  'oldText',
  'newText',
  'reasoning',
  'opinion',
  'state',
] as const;

/** Papers put before bodies, amendments item by item. */
export function createPaperRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('paper').selectAll();
  const items = () => database.selectFrom('amendmentItem').select(itemColumns).orderBy('number');
  return {
    async find(id: Id): Promise<Paper | null> {
      const row = await select().where('id', '=', id).executeTakeFirst();
      return row ? join(row, await items().where('paperId', '=', id).execute()) : null;
    },
    /** Newest day first. */
    async ofCounty(countyId: Id): Promise<readonly Paper[]> {
      const query = select().where('countyId', '=', countyId);
      const rows = await query.orderBy('day', 'desc').orderBy('id').execute();
      const all = await items().where('countyId', '=', countyId).execute();
      const itemsOf = Map.groupBy(all, (item) => item.paperId);
      return rows.map((row) => join(row, itemsOf.get(row.id) ?? []));
    },
    async insert(paper: Paper): Promise<void> {
      const { id, countyId, reference, kind, title, originator, versionId, text, day } = paper;
      await database
        .insertInto('paper')
        .values({ id, countyId, reference, kind, title, originator, versionId, text, day })
        .execute();
      for (const item of paper.items)
        await database.insertInto('amendmentItem').values(toRow(item, paper)).execute();
    },
  };
}

function toRow(item: AmendmentItem, paper: Paper): Database['amendmentItem'] {
  const { id, number, targetId, targetNumber, operation, oldText, newText } = item;
  const { reasoning, opinion, state } = item;
  return {
    ...{ id, countyId: paper.countyId, paperId: paper.id, number, targetId, targetNumber },
    ...{ operation, oldText, newText, reasoning, opinion, state },
  };
}

function join(row: Database['paper'], items: readonly Omit<Database['amendmentItem'], 'countyId'>[]): Paper {
  return { ...row, items: items.map(({ paperId: _, ...item }) => item) };
}
