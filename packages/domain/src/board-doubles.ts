import type { Board, BoardChange, BoardIdea } from './board.ts';
import { ideasOf, standInOf } from './board.ts';
import { placeAfter } from './board-order.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';

type Outcome = Result<readonly BoardChange[], Failure>;

/** All cards that name this one as the one standing for them, hidden ones too, in a fixed order. */
export function followersOf(board: Board, id: Id): readonly BoardIdea[] {
  return [...board.ideas.values()]
    .filter((idea) => idea.doubleOf === id && idea.state !== 'withdrawn')
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The cards, and behind each of them those it stands for; every card once. */
export function withFollowers(board: Board, ideaIds: readonly Id[]): readonly Id[] {
  return [...new Set(ideaIds.flatMap((id) => [id, ...followersOf(board, id).map((each) => each.id)]))];
}

/**
 * One card stands for others that say the same: they lie behind it, in its cluster, and count. Cards those stood
 * for come along; a card that has one before it already hands its place to that one. Fails with `cardUnknown`,
 * `cardWithdrawn`, and `changedMeanwhile` when the standing card is not on the wall any more.
 */
export function markDoubles(board: Board, ideaIds: readonly Id[], ofId: Id): Outcome {
  const named = board.ideas.get(ofId);
  if (!named) return failed(failure('cardUnknown'));
  const standing = standInOf(board, named) ?? named;
  if (standing.state !== 'submitted' || standing.parked !== null) return failed(failure('changedMeanwhile'));
  const behind = withFollowers(board, ideaIds).filter((id) => id !== standing.id);
  const changes: BoardChange[] = [];
  // A card that once lay behind one now hidden stands for itself from here on, or the two would form a chain.
  if (standing.doubleOf !== null) {
    changes.push({
      kind: 'idea',
      id: standing.id,
      before: standing,
      after: { ...standing, doubleOf: null },
    });
  }
  const others = ideasOf(board, standing.clusterId).filter((idea) => !behind.includes(idea.id));
  for (const [n, id] of behind.entries()) {
    const before = board.ideas.get(id);
    if (!before) return failed(failure('cardUnknown'));
    if (before.state === 'withdrawn') return failed(failure('cardWithdrawn'));
    if (before.parked !== null) return failed(failure('changedMeanwhile'));
    const position = placeAfter(others, standing.id, behind.length, n);
    const after = { ...before, doubleOf: standing.id, clusterId: standing.clusterId, position };
    changes.push({ kind: 'idea', id, before, after });
  }
  return behind.length > 0 ? ok(changes) : failed(failure('changedMeanwhile'));
}

/** Cards that lay behind another one lie by themselves again, right after it. Fails with `cardUnknown`. */
export function separateDoubles(board: Board, ideaIds: readonly Id[]): Outcome {
  const changes: BoardChange[] = [];
  for (const [n, id] of ideaIds.entries()) {
    const before = board.ideas.get(id);
    if (!before) return failed(failure('cardUnknown'));
    if (before.state === 'withdrawn') return failed(failure('cardWithdrawn'));
    if (before.doubleOf === null) continue;
    const standing = standInOf(board, before);
    const clusterId = standing ? standing.clusterId : before.clusterId;
    const position = standing
      ? placeAfter(ideasOf(board, clusterId), standing.id, ideaIds.length, n)
      : before.position;
    changes.push({ kind: 'idea', id, before, after: { ...before, doubleOf: null, clusterId, position } });
  }
  return changes.length > 0 ? ok(changes) : failed(failure('changedMeanwhile'));
}
