import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardWith, card, cluster, id } from '../test/samples.ts';
import { applyChanges, type Board, type BoardChange, invertChanges } from './board.ts';
import type { BoardEdit } from './board-command.ts';
import { decideBoard } from './board-rules.ts';
import { undoChanges } from './board-undo.ts';

const host = { part: 'host' } as const;

function decide(board: Board, edit: BoardEdit): readonly BoardChange[] {
  const decided = decideBoard(board, edit, host, 1000);
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value;
}

function undo(board: Board, changes: readonly BoardChange[]): Board {
  const undone = undoChanges(board, changes);
  if (!undone.ok) throw new Error(undone.failure.code);
  return applyChanges(board, undone.value);
}

const plain = (board: Board) => ({
  ideas: [...board.ideas.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  clusters: [...board.clusters.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

const cards = 8;
const groups = 4;
const cardId = fc.integer({ min: 1, max: cards }).map(id);
const groupId = fc.integer({ min: 101, max: 100 + groups }).map(id);

const boards: fc.Arbitrary<Board> = fc
  .record({
    present: fc.uniqueArray(fc.integer({ min: 101, max: 100 + groups })),
    homes: fc.array(fc.nat({ max: groups }), { minLength: cards, maxLength: cards }),
    hidden: fc.array(fc.boolean(), { minLength: cards, maxLength: cards }),
  })
  .map(({ present, homes, hidden }) =>
    boardWith(
      homes.map((home, n) =>
        card(n + 1, {
          clusterId: present.includes(home + 100) ? id(home + 100) : null,
          ...(hidden[n] ? { state: 'hidden', hiddenReason: 'insult' } : {}),
        }),
      ),
      present.map((n) => cluster(n)),
    ),
  );

/** Everything a host's undo stack holds. */
const edits: fc.Arbitrary<BoardEdit> = fc.oneof(
  fc.record({
    do: fc.constant('idea.move' as const),
    ideaIds: fc.uniqueArray(cardId, { minLength: 1, maxLength: 4 }),
    clusterId: fc.option(groupId),
    beforeId: fc.option(cardId),
  }),
  fc.record({
    do: fc.constant('cluster.create' as const),
    clusterId: fc.constant(id(200)),
    heading: fc.string({ maxLength: 20 }),
    ideaIds: fc.uniqueArray(cardId, { maxLength: 4 }),
  }),
  fc.record({
    do: fc.constant('cluster.name' as const),
    clusterId: groupId,
    heading: fc.string({ maxLength: 20 }),
    summary: fc.string({ maxLength: 20 }),
  }),
  fc.record({ do: fc.constant('cluster.move' as const), clusterId: groupId, beforeId: fc.option(groupId) }),
  fc.record({ do: fc.constant('cluster.merge' as const), clusterId: groupId, intoId: groupId }),
  fc.record({ do: fc.constant('cluster.dissolve' as const), clusterId: groupId }),
  fc.record({
    do: fc.constant('idea.hide' as const),
    ideaId: cardId,
    reason: fc.constant('personalData' as const),
  }),
  fc.record({ do: fc.constant('idea.show' as const), ideaId: cardId }),
  fc.record({
    do: fc.constant('idea.double' as const),
    ideaIds: fc.uniqueArray(cardId, { minLength: 1, maxLength: 3 }),
    ofId: cardId,
  }),
  fc.record({ do: fc.constant('idea.separate' as const), ideaIds: fc.tuple(cardId) }),
  fc.record({
    do: fc.constant('idea.park' as const),
    ideaIds: fc.tuple(cardId),
    parking: fc.constant({ forwarded: true, owner: '', due: '2026-05-01' }),
  }),
  fc.record({ do: fc.constant('idea.unpark' as const), ideaIds: fc.tuple(cardId) }),
  fc.record({
    do: fc.constant('cluster.split' as const),
    clusterId: groupId,
    newId: fc.constant(id(201)),
    heading: fc.constant(''),
    ideaIds: fc.uniqueArray(cardId, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    do: fc.constant('cluster.mark' as const),
    clusterId: groupId,
    mark: fc.constantFrom('star', 'leaf', null),
  }),
  fc.record({
    do: fc.constant('cluster.park' as const),
    clusterId: groupId,
    parking: fc.constant({ forwarded: false, owner: 'Frau Kaya', due: '' }),
  }),
  fc.record({ do: fc.constant('cluster.unpark' as const), clusterId: groupId }),
);

describe('undo', () => {
  it('gives the same board as before, and redo the same as after', () => {
    fc.assert(
      fc.property(boards, edits, (board, edit) => {
        const decided = decideBoard(board, edit, host, 1000);
        if (!decided.ok || decided.value.length === 0) return;
        const done = applyChanges(board, decided.value);
        const undone = undo(done, decided.value);
        expect(plain(undone)).toEqual(plain(board));
        expect(plain(undo(undone, invertChanges(decided.value)))).toEqual(plain(done));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a whole row of edits back, last one first', () => {
    fc.assert(
      fc.property(boards, fc.array(edits, { maxLength: 8 }), (start, row) => {
        const stack: (readonly BoardChange[])[] = [];
        let board = start;
        for (const edit of row) {
          const decided = decideBoard(board, edit, host, 1000);
          if (!decided.ok || decided.value.length === 0) continue;
          stack.push(decided.value);
          board = applyChanges(board, decided.value);
        }
        for (const changes of stack.toReversed()) board = undo(board, changes);
        expect(plain(board)).toEqual(plain(start));
      }),
    );
  });

  it('never touches a text, whatever people wrote meanwhile', () => {
    fc.assert(
      fc.property(boards, edits, fc.integer({ min: 1, max: cards }), (board, edit, n) => {
        const decided = decideBoard(board, edit, host, 1000);
        if (!decided.ok) return;
        const done = applyChanges(board, decided.value);
        const written = decideBoard(
          { ...done, phase: 'collecting' },
          { do: 'idea.edit', ideaId: id(n), text: 'Meine neuen Worte', detail: 'und mehr' },
          { part: 'seat', own: new Set([id(n)]) },
          2000,
        );
        if (!written.ok) return;
        const later = applyChanges(done, written.value);
        const undone = undoChanges(later, decided.value);
        const board2 = undone.ok ? applyChanges(later, undone.value) : later;
        expect(board2.ideas.get(id(n))).toMatchObject({
          text: 'Meine neuen Worte',
          detail: 'und mehr',
          editedAt: 2000,
        });
        expect(board2.ideas.size).toBe(later.ideas.size);
      }),
    );
  });

  it('keeps the cluster of a card whose old one is gone', () => {
    const board = boardWith([card(1, { clusterId: id(101) })], [cluster(101), cluster(102)]);
    const created = decide(board, {
      do: 'cluster.create',
      clusterId: id(200),
      heading: '',
      ideaIds: [id(1)],
    });
    const done = applyChanges(board, created);
    const merged = decide(done, { do: 'cluster.merge', clusterId: id(101), intoId: id(102) });
    expect(undoChanges(applyChanges(done, merged), created).ok).toBe(false);
  });

  it('leaves no card in a cluster that is gone, whatever was done in between', () => {
    fc.assert(
      fc.property(boards, edits, edits, (board, first, second) => {
        const one = decideBoard(board, first, host, 1000);
        if (!one.ok) return;
        const between = applyChanges(board, one.value);
        const two = decideBoard(between, second, host, 2000);
        const now = two.ok ? applyChanges(between, two.value) : between;
        const undone = undoChanges(now, one.value);
        const end = undone.ok ? applyChanges(now, undone.value) : now;
        for (const idea of end.ideas.values())
          if (idea.clusterId !== null) expect(end.clusters.has(idea.clusterId)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves to others what they changed since', () => {
    const board = boardWith([card(1), card(2)], [cluster(101), cluster(102)]);
    const moved = decide(board, {
      do: 'idea.move',
      ideaIds: [id(1), id(2)],
      clusterId: id(101),
      beforeId: null,
    });
    const done = applyChanges(board, moved);
    const meanwhile = applyChanges(
      done,
      decide(done, { do: 'idea.move', ideaIds: [id(2)], clusterId: id(102), beforeId: null }),
    );
    const undone = undo(meanwhile, moved);
    expect(undone.ideas.get(id(1))?.clusterId).toBeNull();
    expect(undone.ideas.get(id(2))?.clusterId).toBe(id(102));
  });

  it('says so when nothing is left to take back', () => {
    const board = boardWith([card(1)], [cluster(101)]);
    const named = decide(board, { do: 'cluster.name', clusterId: id(101), heading: 'A', summary: '' });
    const done = applyChanges(board, named);
    const renamed = decide(done, { do: 'cluster.name', clusterId: id(101), heading: 'B', summary: '' });
    const undone = undoChanges(applyChanges(done, renamed), named);
    expect(undone).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
  });

  it('does not take a cluster away from under cards others put in', () => {
    const board = boardWith([card(1)]);
    const created = decide(board, {
      do: 'cluster.create',
      clusterId: id(200),
      heading: 'Neu',
      ideaIds: [],
    });
    const done = applyChanges(board, created);
    const filled = applyChanges(
      done,
      decide(done, { do: 'idea.move', ideaIds: [id(1)], clusterId: id(200), beforeId: null }),
    );
    expect(undoChanges(filled, created).ok).toBe(false);
  });
});
