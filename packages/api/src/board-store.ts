import {
  type Board,
  type BoardChange,
  type BoardCluster,
  type BoardIdea,
  boardClusterOf,
  boardIdeaOf,
} from '@fortschrift/domain/board';
import { phaseAt } from '@fortschrift/domain/board-view';
import type { Id } from '@fortschrift/domain/id';
import { isFrozen } from '@fortschrift/domain/workshop';
import type { Place } from './hall-place.ts';
import type { Rows } from './ports/store.ts';

/** The board of a table as the rules decide on it: hidden and withdrawn cards too. */
export async function loadBoard(rows: Rows, { table, workshop }: Place): Promise<Board> {
  const ideas = await rows.ideas.ofTable(table.id);
  const clusters = await rows.clusters.ofTable(table.id);
  return {
    phase: phaseAt(table, workshop),
    round: workshop.round,
    frozen: isFrozen(workshop),
    sheetOpen: table.sheetOpen,
    dotsShown: table.dotsShown,
    ideas: new Map(ideas.map((idea) => [idea.id, boardIdeaOf(idea)])),
    clusters: new Map(clusters.map((cluster) => [cluster.id, boardClusterOf(cluster)])),
  };
}

/**
 * Writes decided changes to the rows, in their order: a cluster is there before cards go into it and goes after
 * they left. New cards belong to `seatId`, null for those a host typed in. Cards are never removed.
 */
export async function saveChanges(
  rows: Rows,
  place: Place,
  changes: readonly BoardChange[],
  by: { readonly seatId: Id | null; readonly now: number },
): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'cluster') await saveCluster(rows, place, change.id, change.after, by.now);
    else if (change.after) await saveIdea(rows, place, change.after, by.seatId);
  }
}

async function saveIdea(rows: Rows, { table }: Place, after: BoardIdea, seatId: Id | null): Promise<void> {
  const known = await rows.ideas.find(after.id);
  if (known) return rows.ideas.update({ ...known, ...after });
  const { countyId, workshopId, id: tableId } = table;
  return rows.ideas.insert({ ...after, countyId, workshopId, tableId, seatId });
}

async function saveCluster(
  rows: Rows,
  { table, workshop }: Place,
  id: Id,
  after: BoardCluster | null,
  now: number,
): Promise<void> {
  if (after === null) return rows.clusters.remove(id);
  const known = await rows.clusters.find(id);
  if (known) {
    await rows.clusters.update({ ...known, ...after });
    if (known.parked && !after.parked) await rows.dots.limit(id, workshop.dotsPerSeat);
    return;
  }
  const { countyId, workshopId, id: tableId } = table;
  return rows.clusters.insert({ ...after, countyId, workshopId, tableId, createdAt: now });
}
