import { boardIdeaOf } from '@fortschrift/domain/board';
import { type BoardView, boardViewFrom } from '@fortschrift/domain/board-view';
import { coveredFrom, isFaceDown } from '@fortschrift/domain/cover';
import type { Id } from '@fortschrift/domain/id';
import type { Rows } from './ports/store.ts';

/**
 * Reads the board of a table as it is sent: to the phones, the projector and the live document without hidden
 * cards and those that lie face down, to hosts with both (`hidden`). null for an unknown table. The only place where rows become a BoardView.
 */
export async function boardViewOf(
  rows: Rows,
  tableId: Id,
  { hidden }: { readonly hidden: boolean },
): Promise<BoardView | null> {
  const table = await rows.tables.find(tableId);
  const workshop = table && (await rows.workshops.find(table.workshopId));
  if (!table || !workshop) return null;
  return boardViewFrom(
    {
      table,
      workshop,
      ideas: await rows.ideas.ofTable(tableId),
      clusters: await rows.clusters.ofTable(tableId),
      sums: await rows.dots.sums(tableId),
      voted: await rows.dots.voted(tableId),
      stage: await rows.stages.find(workshop.id),
      people: (await rows.seats.taken(workshop.id)).get(tableId) ?? 0,
      mediators: await rows.seats.mediators(tableId),
      paperSums: await rows.dots.paperSums(tableId),
    },
    { hidden },
  );
}

/** Cards of a seat at a table that lie face down: what of the board its writer alone is sent. In board order. */
export async function ownCovered(rows: Rows, tableId: Id, seatId: Id): Promise<BoardView['ideas']> {
  const table = await rows.tables.find(tableId);
  const workshop = table && (await rows.workshops.find(table.workshopId));
  const from = table && workshop ? coveredFrom(table, workshop) : null;
  if (from === null) return [];
  const here = await rows.ideas.ofTable(tableId);
  return here
    .filter((idea) => idea.seatId === seatId && idea.state === 'submitted' && isFaceDown(idea, from))
    .map(boardIdeaOf);
}
