import type { Board, BoardChange } from './board.ts';
import { withFollowers } from './board-doubles.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { type Parking, parseParking } from './parking.ts';
import { failed, ok, type Result } from './result.ts';

type Outcome = Result<readonly BoardChange[], Failure>;

/**
 * Puts cards into the Themenspeicher, with those they stand for, or (null) back to where they lay. Parked again,
 * only who takes them on changes. Fails with what is wrong with the parking, `cardUnknown` and `cardWithdrawn`.
 */
export function parkIdeas(board: Board, ideaIds: readonly Id[], parking: Parking | null): Outcome {
  const parsed = parking === null ? ok(null) : parseParking(parking);
  if (!parsed.ok) return parsed;
  const changes: BoardChange[] = [];
  for (const id of withFollowers(board, ideaIds)) {
    const before = board.ideas.get(id);
    if (!before) return failed(failure('cardUnknown'));
    if (before.state === 'withdrawn') return failed(failure('cardWithdrawn'));
    changes.push({ kind: 'idea', id, before, after: { ...before, parked: parsed.value } });
  }
  return ok(changes);
}

/** Puts a cluster with all its cards into the Themenspeicher, or (null) back on the wall. */
export function parkCluster(board: Board, id: Id, parking: Parking | null): Outcome {
  const parsed = parking === null ? ok(null) : parseParking(parking);
  if (!parsed.ok) return parsed;
  const before = board.clusters.get(id);
  if (!before) return failed(failure('clusterUnknown'));
  return ok([{ kind: 'cluster', id, before, after: { ...before, parked: parsed.value } }]);
}
