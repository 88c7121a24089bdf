import type { Cluster } from './cluster.ts';
import type { Id } from './id.ts';
import type { Idea } from './idea.ts';
import type { TablePhase } from './table.ts';

/**
 * What a table sees of itself. The rows are the truth; this is the shape both the rules and the live document
 * speak. It holds no seat, so nobody can learn from it who wrote what.
 */
export type Board = {
  readonly phase: TablePhase;
  /** The round new cards belong to, from 1. */
  readonly round: number;
  readonly frozen: boolean;
  readonly sheetOpen: boolean;
  readonly dotsShown: boolean;
  readonly ideas: ReadonlyMap<Id, BoardIdea>;
  readonly clusters: ReadonlyMap<Id, BoardCluster>;
};

export type BoardIdea = Pick<
  Idea,
  | 'id'
  | 'kind'
  | 'text'
  | 'detail'
  | 'language'
  | 'source'
  | 'state'
  | 'hiddenReason'
  | 'clusterId'
  | 'round'
  | 'recordId'
  | 'doubleOf'
  | 'parked'
  | 'position'
  | 'createdAt'
  | 'editedAt'
  | 'translation'
>;

export type BoardCluster = Pick<Cluster, 'id' | 'heading' | 'summary' | 'mark' | 'parked' | 'position'>;

/** What the board shows of a card's row: everything but who wrote it. */
export function boardIdeaOf(idea: BoardIdea): BoardIdea {
  const { id, kind, text, detail, language, source, state } = idea;
  const { hiddenReason, clusterId, round, recordId, doubleOf, parked, position } = idea;
  const { createdAt, editedAt, translation } = idea;
  return {
    id,
    kind,
    text,
    detail,
    language,
    source,
    state,
    hiddenReason,
    clusterId,
    round,
    recordId,
    doubleOf,
    parked,
    position,
    createdAt,
    editedAt,
    translation,
  };
}

/** What the board shows of a cluster's row. */
export function boardClusterOf({ id, heading, summary, mark, parked, position }: BoardCluster): BoardCluster {
  return { id, heading, summary, mark, parked, position };
}

/** One thing on the board before and after; null where it did not or does not exist. */
export type BoardChange =
  | {
      readonly kind: 'idea';
      readonly id: Id;
      readonly before: BoardIdea | null;
      readonly after: BoardIdea | null;
    }
  | {
      readonly kind: 'cluster';
      readonly id: Id;
      readonly before: BoardCluster | null;
      readonly after: BoardCluster | null;
    };

/** The board after the changes; the given board stays as it was. */
export function applyChanges(board: Board, changes: readonly BoardChange[]): Board {
  const ideas = new Map(board.ideas);
  const clusters = new Map(board.clusters);
  for (const change of changes) {
    if (change.kind === 'idea') {
      if (change.after) ideas.set(change.id, change.after);
      else ideas.delete(change.id);
    } else if (change.after) clusters.set(change.id, change.after);
    else clusters.delete(change.id);
  }
  return { ...board, ideas, clusters };
}

/** The changes that take the given ones back, last one first. */
export function invertChanges(changes: readonly BoardChange[]): readonly BoardChange[] {
  return changes
    .toReversed()
    .map((change) =>
      change.kind === 'idea'
        ? { kind: 'idea', id: change.id, before: change.after, after: change.before }
        : { kind: 'cluster', id: change.id, before: change.after, after: change.before },
    );
}

/**
 * Cards to be seen, in their order: of one cluster, or with null those that are in none. Those another one stands
 * for and those in the Themenspeicher are not among them.
 */
export function ideasOf(board: Board, clusterId: Id | null): readonly BoardIdea[] {
  return [...board.ideas.values()]
    .filter((idea) => idea.clusterId === clusterId && isOnWall(board, idea))
    .sort(inOrder);
}

/** Whether a card lies on the wall by itself: not hidden, not parked, and no other card stands for it. */
export function isOnWall(board: Board, idea: BoardIdea): boolean {
  return idea.state === 'submitted' && idea.parked === null && standInOf(board, idea) === null;
}

/** The card that stands for this one: the one it doubles while that is to be seen; else null. */
export function standInOf(board: Board, { doubleOf }: BoardIdea): BoardIdea | null {
  const other = doubleOf === null ? null : board.ideas.get(doubleOf);
  return other?.state === 'submitted' ? other : null;
}

/** Cards to be seen that this one stands for, oldest first. */
export function doublesOf(board: Board, id: Id): readonly BoardIdea[] {
  return [...board.ideas.values()]
    .filter((idea) => idea.doubleOf === id && idea.state === 'submitted')
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Clusters on the wall, in their order. */
export function clustersOf(board: Board): readonly BoardCluster[] {
  return [...board.clusters.values()].filter(({ parked }) => parked === null).sort(inOrder);
}

/** What lies in the Themenspeicher: clusters with all their cards, and single cards; each in its order. */
export function parkedOf(board: Board): {
  readonly clusters: readonly BoardCluster[];
  readonly ideas: readonly BoardIdea[];
} {
  return {
    clusters: [...board.clusters.values()].filter(({ parked }) => parked !== null).sort(inOrder),
    ideas: [...board.ideas.values()]
      .filter((idea) => idea.parked !== null && idea.state === 'submitted' && standInOf(board, idea) === null)
      .sort(inOrder),
  };
}

function inOrder(
  a: { readonly position: number; readonly id: Id },
  b: { readonly position: number; readonly id: Id },
): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
