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
  | 'position'
  | 'createdAt'
  | 'editedAt'
>;

export type BoardCluster = Pick<Cluster, 'id' | 'heading' | 'summary' | 'position'>;

/** What the board shows of a card's row: everything but who wrote it. */
export function boardIdeaOf(idea: BoardIdea): BoardIdea {
  const { id, kind, text, detail, language, source, state } = idea;
  const { hiddenReason, clusterId, round, recordId, position, createdAt, editedAt } = idea;
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
    position,
    createdAt,
    editedAt,
  };
}

/** What the board shows of a cluster's row. */
export function boardClusterOf({ id, heading, summary, position }: BoardCluster): BoardCluster {
  return { id, heading, summary, position };
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

/** Cards to be seen, in their order: of one cluster, or with null those that are in none. */
export function ideasOf(board: Board, clusterId: Id | null): readonly BoardIdea[] {
  return [...board.ideas.values()]
    .filter((idea) => idea.clusterId === clusterId && idea.state === 'submitted')
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Clusters in their order. */
export function clustersOf(board: Board): readonly BoardCluster[] {
  return [...board.clusters.values()].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
