import type { Board, BoardChange, BoardCluster, BoardIdea } from './board.ts';
import { applyChanges, invertChanges } from './board.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';

/** What belongs together in a card and a cluster: it is taken back as one, and apart from the rest. */
const ideaFacets = [['clusterId', 'position'], ['state', 'hiddenReason'], ['doubleOf'], ['parked']] as const;
const clusterFacets = [['heading', 'summary'], ['position'], ['mark'], ['parked']] as const;

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
      if (now === null || change.before === null || change.after === null) continue;
      if (now.state === 'withdrawn' && change.before.state !== 'withdrawn') continue;
      const after = takeBack(now, change.before, change.after, ideaFacets);
      if (after) undone.push({ kind: 'idea', id: change.id, before: now, after });
    } else {
      const now = board.clusters.get(change.id) ?? null;
      if (now !== null && change.before !== null && change.after !== null) {
        const after = takeBack(now, change.before, change.after, clusterFacets);
        if (after) undone.push({ kind: 'cluster', id: change.id, before: now, after });
      } else if (sameCluster(now, change.before)) undone.push({ ...change, before: now });
    }
  }
  const kept = dropDangling(board, dropChains(board, undone));
  return kept.length > 0 ? ok(kept) : failed(failure('changedMeanwhile'));
}

/** `now` with those facets as in `to` that were changed from `to` to `from` and are still as in `from`; null for none. */
function takeBack<Thing extends BoardIdea | BoardCluster>(
  now: Thing,
  from: Thing,
  to: Thing,
  facets: readonly (readonly (keyof Thing)[])[],
): Thing | null {
  let after = now;
  for (const facet of facets) {
    const changed = facet.some((key) => !same(from[key], to[key]));
    if (!changed || !facet.every((key) => same(now[key], from[key]))) continue;
    for (const key of facet) after = { ...after, [key]: to[key] };
  }
  return after === now ? null : after;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function sameCluster(a: BoardCluster | null, b: BoardCluster | null): boolean {
  if (!a || !b) return a === b;
  return clusterFacets.flat().every((key) => same(a[key], b[key]));
}

/** A card that stands for others, or lies behind one already, may not be put behind another one: that would be a chain. */
function dropChains(board: Board, changes: readonly BoardChange[]): readonly BoardChange[] {
  const { ideas } = applyChanges(board, changes);
  const standing = new Set([...ideas.values()].map((idea) => idea.doubleOf));
  return changes.flatMap((change) => {
    if (change.kind === 'cluster' || !change.after || !change.before) return [change];
    const { before, after } = change;
    if (after.doubleOf === null || after.doubleOf === before.doubleOf) return [change];
    const other = ideas.get(after.doubleOf);
    if (other && other.doubleOf === null && !standing.has(after.id)) return [change];
    const kept = { ...after, doubleOf: before.doubleOf };
    return same(kept, before) ? [] : [{ ...change, after: kept }];
  });
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
