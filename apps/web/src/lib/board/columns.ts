import type { Board, BoardCluster, BoardIdea } from '@fortschrift/domain/board';
import { clustersOf, isOnWall } from '@fortschrift/domain/board';
import type { Id } from '@fortschrift/domain/id';

/** A pile of cards on the wall: those of a cluster, or (cluster null) those in none. */
export interface Column {
  /** The cluster's id, or `loose`: names the column in the page. */
  readonly key: string;
  readonly cluster: BoardCluster | null;
  readonly ideas: readonly BoardIdea[];
  /** Cards here, those another one stands for counted too. */
  readonly count: number;
}

/** Name in the page of the column for cards without a cluster. */
export const looseKey = 'loose';

/**
 * The board as columns: first the cards in no cluster, then the clusters in their order. One pass over the cards.
 * Columns that are as in `before` are the same objects again: what shows them has nothing to do.
 */
export function columnsOf(board: Board, before: readonly Column[] = []): readonly Column[] {
  const known = new Map(before.map((column) => [column.key, column]));
  const piles = new Map<Id | null, BoardIdea[]>();
  for (const idea of board.ideas.values()) {
    if (!isOnWall(board, idea)) continue;
    const pile = piles.get(idea.clusterId);
    if (pile) pile.push(idea);
    else piles.set(idea.clusterId, [idea]);
  }
  const behind = doublesIn(board);
  const columnOf = (key: string, cluster: BoardCluster | null): Column => {
    const ideas = piles.get(cluster?.id ?? null) ?? [];
    ideas.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    const count = ideas.reduce((sum, { id }) => sum + 1 + (behind.get(id)?.length ?? 0), 0);
    const same = known.get(key);
    return same && isSame(same, cluster, ideas, count) ? same : { key, cluster, ideas, count };
  };
  return [columnOf(looseKey, null), ...clustersOf(board).map((cluster) => columnOf(cluster.id, cluster))];
}

function isSame(
  column: Column,
  cluster: BoardCluster | null,
  ideas: readonly BoardIdea[],
  count: number,
): boolean {
  return (
    column.cluster === cluster &&
    column.count === count &&
    column.ideas.length === ideas.length &&
    column.ideas.every((idea, index) => idea === ideas[index])
  );
}

/** One and the same: what looks for doubles has nothing to do where there are none. */
const noDoubles: ReadonlyMap<Id, readonly BoardIdea[]> = new Map();

/** Cards to be seen by the card that stands for them, oldest first. One pass over the cards. */
export function doublesIn(board: Board): ReadonlyMap<Id, readonly BoardIdea[]> {
  const behind = new Map<Id, BoardIdea[]>();
  for (const idea of board.ideas.values()) {
    if (idea.doubleOf === null || idea.state !== 'submitted') continue;
    const others = behind.get(idea.doubleOf);
    if (others) others.push(idea);
    else behind.set(idea.doubleOf, [idea]);
  }
  if (behind.size === 0) return noDoubles;
  for (const others of behind.values())
    others.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return behind;
}

/** Where a card stands: its column and its index there; null when it is not to be seen. */
export function placeOf(
  columns: readonly Column[],
  id: Id,
): { readonly column: number; readonly index: number } | null {
  for (const [column, { ideas }] of columns.entries()) {
    const index = ideas.findIndex((idea) => idea.id === id);
    if (index >= 0) return { column, index };
  }
  return null;
}

/** The card to stand before so that the moved ones come right after index `after`; null for the end. */
export function beforeIn(column: Column, after: number, moving: ReadonlySet<Id>): Id | null {
  return column.ideas.slice(after + 1).find((idea) => !moving.has(idea.id))?.id ?? null;
}

const shortest = 48;

/** A card's text, short enough to be spoken or stand on a button. */
export function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= shortest) return line;
  const cut = line.slice(0, shortest);
  const word = cut.lastIndexOf(' ');
  return `${word > shortest / 2 ? cut.slice(0, word) : cut} …`;
}
