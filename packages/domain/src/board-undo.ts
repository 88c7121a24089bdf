import type { Board, BoardChange, BoardCluster, BoardIdea } from './board.ts';
import { applyChanges, invertChanges } from './board.ts';
import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';

/**
 * Takes changes back (or, given inverted ones, does them again) on the board as it is now. What somebody else
 * changed since stays theirs: such parts are left alone, and when nothing is left to take back the answer is
 * `changedMeanwhile`. Texts of cards are their writers' and are never taken back by a host's undo. Dots are
 * not part of the board, so they survive every undo.
 */
export function undoChanges(
  board: Board,
  changes: readonly BoardChange[],
): Result<readonly BoardChange[], Failure> {
  const undone: BoardChange[] = [];
  for (const change of invertChanges(changes)) {
    if (change.kind === 'idea') {
      const now = board.ideas.get(change.id) ?? null;
      if (!samePlace(now, change.before) || now === null || change.after === null) continue;
      const { clusterId, position, state, hiddenReason } = change.after;
      undone.push({
        kind: 'idea',
        id: change.id,
        before: now,
        after: { ...now, clusterId, position, state, hiddenReason },
      });
    } else {
      const now = board.clusters.get(change.id) ?? null;
      if (sameCluster(now, change.before)) undone.push({ ...change, before: now });
    }
  }
  const kept = dropDangling(board, undone);
  return kept.length > 0 ? ok(kept) : failed(failure('changedMeanwhile'));
}

function samePlace(a: BoardIdea | null, b: BoardIdea | null): boolean {
  if (!a || !b) return a === b;
  return a.clusterId === b.clusterId && a.state === b.state && a.position === b.position;
}

function sameCluster(a: BoardCluster | null, b: BoardCluster | null): boolean {
  if (!a || !b) return a === b;
  return a.heading === b.heading && a.summary === b.summary && a.position === b.position;
}

/** A cluster that others filled meanwhile may not vanish under their cards, nor may cards go into one that is gone. */
function dropDangling(board: Board, changes: readonly BoardChange[]): readonly BoardChange[] {
  const standing = new Set(board.clusters.keys());
  for (const change of changes) if (change.kind === 'cluster' && change.after) standing.add(change.id);
  const possible = changes.filter(
    (change) => change.kind === 'cluster' || !change.after?.clusterId || standing.has(change.after.clusterId),
  );
  const filled = new Set([...applyChanges(board, possible).ideas.values()].map((idea) => idea.clusterId));
  return possible.filter(
    (change) => change.kind === 'idea' || change.after !== null || !filled.has(change.id),
  );
}
