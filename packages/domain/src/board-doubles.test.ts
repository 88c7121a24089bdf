import { describe, expect, it } from 'vitest';
import { boardWith, card, cluster, id } from '../test/samples.ts';
import { applyChanges, type Board, doublesOf, ideasOf, parkedOf } from './board.ts';
import type { BoardEdit } from './board-command.ts';
import { decideBoard } from './board-rules.ts';

function after(board: Board, ...edits: readonly BoardEdit[]): Board {
  let now = board;
  for (const edit of edits) {
    const decided = decideBoard(now, edit, { part: 'host' }, 1000);
    if (!decided.ok) throw new Error(decided.failure.code);
    now = applyChanges(now, decided.value);
  }
  return now;
}

function refusal(board: Board, edit: BoardEdit): string | null {
  const decided = decideBoard(board, edit, { part: 'host' }, 1000);
  return decided.ok ? null : decided.failure.code;
}

const wall = (board: Board, clusterId: string | null) => ideasOf(board, clusterId).map((idea) => idea.id);
const behind = (board: Board, n: number) => doublesOf(board, id(n)).map((idea) => idea.id);

const board = boardWith(
  [card(1), card(2), card(3), card(4, { clusterId: id(101) })],
  [cluster(101), cluster(102)],
);
const doubled = after(board, { do: 'idea.double', ideaIds: [id(1), id(2)], ofId: id(4) });

describe('doubles', () => {
  it('lie behind the card that stands for them, in its cluster', () => {
    expect(wall(doubled, null)).toEqual([id(3)]);
    expect(wall(doubled, id(101))).toEqual([id(4)]);
    expect(behind(doubled, 4)).toEqual([id(1), id(2)]);
    expect(doubled.ideas.get(id(1))?.clusterId).toBe(id(101));
  });

  it('go where it goes', () => {
    const moved = after(doubled, {
      do: 'idea.move',
      ideaIds: [id(4)],
      clusterId: id(102),
      beforeId: null,
    });
    expect(moved.ideas.get(id(2))?.clusterId).toBe(id(102));
    expect(behind(moved, 4)).toHaveLength(2);
  });

  it('are never a chain: who stood for others brings them along', () => {
    const chained = after(doubled, { do: 'idea.double', ideaIds: [id(4)], ofId: id(3) });
    expect(behind(chained, 3)).toEqual([id(1), id(2), id(4)]);
    expect(wall(chained, null)).toEqual([id(3)]);
    const again = after(doubled, { do: 'idea.double', ideaIds: [id(3)], ofId: id(1) });
    expect(behind(again, 4)).toEqual([id(1), id(2), id(3)]);
  });

  it('come apart again, right behind the card they lay under', () => {
    const apart = after(doubled, { do: 'idea.separate', ideaIds: [id(1)] });
    expect(wall(apart, id(101))).toEqual([id(4), id(1)]);
    expect(behind(apart, 4)).toEqual([id(2)]);
    expect(refusal(apart, { do: 'idea.separate', ideaIds: [id(1)] })).toBe('changedMeanwhile');
  });

  it('are hidden with it, and come back with it: what is delicate in one is so in all', () => {
    const hidden = after(doubled, { do: 'idea.hide', ideaId: id(4), reason: 'delicate' });
    expect(wall(hidden, id(101))).toEqual([]);
    expect(wall(hidden, null)).toEqual([id(3)]);
    expect(behind(after(hidden, { do: 'idea.show', ideaId: id(4) }), 4)).toHaveLength(2);
  });

  it('lie by themselves when the writer takes the standing card away', () => {
    const gone = decideBoard(
      doubled,
      { do: 'idea.withdraw', ideaId: id(4) },
      { part: 'seat', own: new Set([id(4)]) },
      1000,
    );
    if (!gone.ok) throw new Error(gone.failure.code);
    expect(wall(applyChanges(doubled, gone.value), id(101))).toEqual([id(1), id(2)]);
  });

  it('need a card on the wall to lie behind', () => {
    const hidden = after(board, { do: 'idea.hide', ideaId: id(4), reason: 'delicate' });
    expect(refusal(hidden, { do: 'idea.double', ideaIds: [id(1)], ofId: id(4) })).toBe('changedMeanwhile');
    expect(refusal(board, { do: 'idea.double', ideaIds: [id(4)], ofId: id(4) })).toBe('changedMeanwhile');
    expect(refusal(board, { do: 'idea.double', ideaIds: [id(9)], ofId: id(4) })).toBe('cardUnknown');
  });
});

describe('the Themenspeicher', () => {
  const parking = { forwarded: false, owner: ' Frau Kaya ', due: '2026-05-01' };

  it('takes a card off the wall with who takes it on, and gives it back to its place', () => {
    const parked = after(doubled, { do: 'idea.park', ideaIds: [id(4)], parking });
    expect(wall(parked, id(101))).toEqual([]);
    expect(parkedOf(parked).ideas.map((idea) => idea.id)).toEqual([id(4)]);
    expect(parked.ideas.get(id(4))?.parked).toEqual({ ...parking, owner: 'Frau Kaya' });
    expect(wall(after(parked, { do: 'idea.unpark', ideaIds: [id(4)] }), id(101))).toEqual([id(4)]);
  });

  it('takes a cluster with all its cards', () => {
    const parked = after(board, { do: 'cluster.park', clusterId: id(101), parking });
    expect(parkedOf(parked).clusters.map((each) => each.id)).toEqual([id(101)]);
    expect(refusal(parked, { do: 'idea.move', ideaIds: [id(1)], clusterId: id(101), beforeId: null })).toBe(
      'changedMeanwhile',
    );
    expect(refusal(parked, { do: 'cluster.merge', clusterId: id(102), intoId: id(101) })).toBe(
      'changedMeanwhile',
    );
  });

  it('needs somebody who takes it on, or the Steuerungsgruppe', () => {
    const by = (part: Partial<typeof parking>) =>
      refusal(board, { do: 'idea.park', ideaIds: [id(1)], parking: { ...parking, ...part } });
    expect(by({ owner: '  ' })).toBe('textMissing');
    expect(by({ owner: '', forwarded: true })).toBeNull();
    expect(by({ due: '2026-02-30' })).toBe('dateInvalid');
    expect(by({ due: '' })).toBeNull();
  });
});

describe('clusters', () => {
  it('are split: chosen cards become a cluster right behind the old one', () => {
    const full = after(board, {
      do: 'idea.move',
      ideaIds: [id(1), id(2)],
      clusterId: id(101),
      beforeId: null,
    });
    const split = after(full, {
      do: 'cluster.split',
      clusterId: id(101),
      newId: id(200),
      heading: 'Neu',
      ideaIds: [id(1), id(4)],
    });
    expect(wall(split, id(200))).toEqual([id(1), id(4)]);
    const places = [101, 200, 102].map((n) => split.clusters.get(id(n))?.position ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(
      refusal(board, {
        do: 'cluster.split',
        clusterId: id(101),
        newId: id(200),
        heading: '',
        ideaIds: [id(1)],
      }),
    ).toBe('changedMeanwhile');
  });

  it('carry a mark or none; the same mark again is nothing to take back', () => {
    const edit = { do: 'cluster.mark', clusterId: id(101), mark: 'star' } as const;
    const marked = after(board, edit);
    expect(marked.clusters.get(id(101))?.mark).toBe('star');
    expect(decideBoard(marked, edit, { part: 'host' }, 1000)).toEqual({ ok: true, value: [] });
  });
});
