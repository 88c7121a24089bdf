import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardWith, card, cluster, id } from '../test/samples.ts';
import { applyChanges, type Board, type BoardChange, invertChanges, isOnWall, standInOf } from './board.ts';
import type { BoardEdit } from './board-command.ts';
import { decideBoard } from './board-rules.ts';
import { undoChanges } from './board-undo.ts';

const cards = 6;
const cardId = fc.integer({ min: 1, max: cards }).map(id);
const groupId = fc.integer({ min: 101, max: 103 }).map(id);
const parking = fc.constantFrom(
  { forwarded: true, owner: '', due: '' },
  { forwarded: false, owner: 'Frau Kaya', due: '2026-05-01' },
);

const edits: fc.Arbitrary<BoardEdit> = fc.oneof(
  fc.record({
    do: fc.constant('idea.move' as const),
    ideaIds: fc.uniqueArray(cardId, { minLength: 1, maxLength: 3 }),
    clusterId: fc.option(groupId),
    beforeId: fc.option(cardId),
  }),
  fc.record({
    do: fc.constant('idea.double' as const),
    ideaIds: fc.uniqueArray(cardId, { minLength: 1, maxLength: 3 }),
    ofId: cardId,
  }),
  fc.record({ do: fc.constant('idea.separate' as const), ideaIds: fc.tuple(cardId) }),
  fc.record({ do: fc.constant('idea.park' as const), ideaIds: fc.tuple(cardId), parking }),
  fc.record({ do: fc.constant('idea.unpark' as const), ideaIds: fc.tuple(cardId) }),
  fc.record({
    do: fc.constant('idea.hide' as const),
    ideaId: cardId,
    reason: fc.constant('delicate' as const),
  }),
  fc.record({ do: fc.constant('idea.show' as const), ideaId: cardId }),
  fc.record({
    do: fc.constant('cluster.split' as const),
    clusterId: groupId,
    newId: fc.integer({ min: 200, max: 203 }).map(id),
    heading: fc.constant(''),
    ideaIds: fc.tuple(cardId),
  }),
  fc.record({
    do: fc.constant('cluster.mark' as const),
    clusterId: groupId,
    mark: fc.constantFrom('star', null),
  }),
  fc.record({ do: fc.constant('cluster.park' as const), clusterId: groupId, parking }),
  fc.record({ do: fc.constant('cluster.unpark' as const), clusterId: groupId }),
  fc.record({ do: fc.constant('cluster.merge' as const), clusterId: groupId, intoId: groupId }),
  fc.record({ do: fc.constant('cluster.dissolve' as const), clusterId: groupId }),
);

type Act = { readonly host: 0 | 1; readonly act: BoardEdit | 'undo' | 'redo' };

const acts: fc.Arbitrary<Act> = fc.record({
  host: fc.constantFrom(0 as const, 1 as const),
  act: fc.oneof(
    { weight: 3, arbitrary: edits },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
});

const start = boardWith(
  Array.from({ length: cards }, (_, n) => card(n + 1, { clusterId: n < 3 ? id(101) : null })),
  [cluster(101), cluster(102)],
);

/** Two hosts, each with their own stack, as the server keeps them. */
function play(chain: readonly Act[]): Board {
  const stacks = [0, 1].map(() => ({
    done: [] as (readonly BoardChange[])[],
    undone: [] as (readonly BoardChange[])[],
  }));
  let board = start;
  for (const { host, act } of chain) {
    const stack = stacks[host];
    if (!stack) continue;
    if (act === 'undo' || act === 'redo') {
      const step = (act === 'undo' ? stack.done : stack.undone).pop();
      if (!step) continue;
      (act === 'undo' ? stack.undone : stack.done).push(step);
      const back = undoChanges(board, act === 'undo' ? step : invertChanges(step));
      if (back.ok) board = applyChanges(board, back.value);
      continue;
    }
    const decided = decideBoard(board, act, { part: 'host' }, 1000);
    if (!decided.ok || decided.value.length === 0) continue;
    stack.done.push(decided.value);
    stack.undone.length = 0;
    board = applyChanges(board, decided.value);
  }
  return board;
}

describe('two hosts at one table', () => {
  it('leave a sound board behind, however long they act, undo and redo', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 20, maxLength: 120 }), (chain) => {
        const board = play(chain);
        expect(board.ideas.size).toBe(cards);
        for (const idea of board.ideas.values()) {
          if (idea.clusterId !== null) expect(board.clusters.has(idea.clusterId)).toBe(true);
          if (idea.doubleOf !== null) expect(board.ideas.get(idea.doubleOf)?.doubleOf).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lose no card from sight: each is on the wall, behind one, parked or hidden', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 20, maxLength: 120 }), (chain) => {
        const board = play(chain);
        for (const idea of board.ideas.values()) {
          const standing = standInOf(board, idea);
          const seen = [
            isOnWall(board, idea),
            standing !== null,
            idea.parked !== null,
            idea.state === 'hidden',
          ];
          expect(seen).toContain(true);
          if (standing) expect(standInOf(board, standing)).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('each take back their own, also after the other went on', () => {
    const board = play([
      { host: 0, act: { do: 'cluster.mark', clusterId: id(101), mark: 'star' } },
      { host: 1, act: { do: 'cluster.name', clusterId: id(101), heading: 'Busse', summary: '' } },
      { host: 0, act: 'undo' },
    ]);
    expect(board.clusters.get(id(101))).toMatchObject({ mark: null, heading: 'Busse' });
  });
});
