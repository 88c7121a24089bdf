import { describe, expect, it } from 'vitest';
import { boardWith, card, cluster, id } from '../test/samples.ts';
import { applyChanges, type Board, clustersOf, ideasOf } from './board.ts';
import type { BoardActor, BoardEdit } from './board-command.ts';
import { decideBoard } from './board-rules.ts';
import { cardsPerSeat } from './seat.ts';

const host: BoardActor = { part: 'host' };
const seat = (...own: number[]): BoardActor => ({ part: 'seat', own: new Set(own.map(id)) });

function after(board: Board, edit: BoardEdit, by: BoardActor = host): Board {
  const decided = decideBoard(board, edit, by, 1000);
  if (!decided.ok) throw new Error(decided.failure.code);
  return applyChanges(board, decided.value);
}

function refusal(board: Board, edit: BoardEdit, by: BoardActor = host): string {
  const decided = decideBoard(board, edit, by, 1000);
  return decided.ok ? 'allowed' : decided.failure.code;
}

function write(n: number, text = 'Mehr Deutschkurse am Abend'): BoardEdit {
  return {
    do: 'idea.write',
    ideaId: id(n),
    source: 'typed',
    kind: 'proposal',
    text,
    detail: '',
    language: 'de',
  };
}

const order = (board: Board, clusterId: string | null) => ideasOf(board, clusterId).map((idea) => idea.id);

describe('cards of people at the table', () => {
  it('stand at the end of the board, cleaned', () => {
    const board = after(boardWith([card(1)]), write(2, '  Mehr\u202e Kurse  '), seat());
    expect(order(board, null)).toEqual([id(1), id(2)]);
    expect(board.ideas.get(id(2))).toMatchObject({
      text: 'Mehr Kurse',
      createdAt: 1000,
      state: 'submitted',
    });
  });

  it('are refused when they say nothing or far too much', () => {
    expect(refusal(boardWith([]), write(1, ' \n '), seat())).toBe('textMissing');
    expect(refusal(boardWith([]), write(1, 'a'.repeat(10_000)), seat())).toBe('textTooLong');
    expect(refusal(boardWith([]), write(1, '🧑🏽‍🤝‍🧑🏻'.repeat(281)), seat())).toBe('textTooLong');
    expect(refusal(boardWith([]), write(1, '🧑🏽‍🤝‍🧑🏻'.repeat(280)), seat())).toBe('allowed');
  });

  it.each([
    ['waiting', 'phaseForbids'],
    ['collecting', 'allowed'],
    ['sorting', 'allowed'],
    ['weighting', 'phaseForbids'],
    ['presenting', 'phaseForbids'],
  ] as const)('while the table is %s: %s', (phase, expected) => {
    const board = boardWith([card(1)], [], { phase });
    expect(refusal(board, write(2), seat())).toBe(expected);
    expect(refusal(board, { do: 'idea.edit', ideaId: id(1), text: 'Anders', detail: '' }, seat(1))).toBe(
      expected,
    );
    expect(refusal(board, { do: 'idea.withdraw', ideaId: id(1) }, seat(1))).toBe(expected);
  });

  it('can be changed and withdrawn by their writer only', () => {
    const board = boardWith([card(1), card(2)]);
    expect(refusal(board, { do: 'idea.withdraw', ideaId: id(2) }, seat(1))).toBe('notYourCard');
    expect(refusal(board, { do: 'idea.edit', ideaId: id(2), text: 'Fremd', detail: '' }, seat(1))).toBe(
      'notYourCard',
    );
    const edited = after(board, { do: 'idea.edit', ideaId: id(1), text: 'Neu', detail: 'Mehr' }, seat(1));
    expect(edited.ideas.get(id(1))).toMatchObject({ text: 'Neu', detail: 'Mehr', editedAt: 1000 });
  });

  it('are out of their cluster and gone for ever once withdrawn', () => {
    const board = boardWith([card(1, { clusterId: id(50) })], [cluster(50)]);
    const gone = after(board, { do: 'idea.withdraw', ideaId: id(1) }, seat(1));
    expect(gone.ideas.get(id(1))).toMatchObject({ state: 'withdrawn', clusterId: null });
    const again: BoardEdit = { do: 'idea.edit', ideaId: id(1), text: 'Doch', detail: '' };
    expect(refusal(gone, again, seat(1))).toBe('cardWithdrawn');
  });

  it('are at most 60 a seat', () => {
    const own = Array.from({ length: cardsPerSeat }, (_, n) => n);
    expect(refusal(boardWith([]), write(1000), seat(...own.slice(1)))).toBe('allowed');
    expect(refusal(boardWith([]), write(1000), seat(...own))).toBe('seatQuota');
  });

  it('do not take the place of a card with the same id', () => {
    expect(refusal(boardWith([card(1)]), write(1), seat())).toBe('changedMeanwhile');
  });
});

describe('a host', () => {
  it('leaves what people wrote themselves alone, but may hide it', () => {
    const board = boardWith([card(1), card(2, { source: 'paper' })]);
    const edit = (n: number): BoardEdit => ({ do: 'idea.edit', ideaId: id(n), text: 'Neu', detail: '' });
    expect(refusal(board, edit(1))).toBe('notYourCard');
    expect(refusal(board, { do: 'idea.withdraw', ideaId: id(1) })).toBe('notYourCard');
    expect(refusal(board, edit(2))).toBe('allowed');
    const hidden = after(board, { do: 'idea.hide', ideaId: id(1), reason: 'insult' });
    expect(order(hidden, null)).toEqual([id(2)]);
    const shown = after(hidden, { do: 'idea.show', ideaId: id(1) });
    expect(order(shown, null)).toEqual([id(1), id(2)]);
  });

  it('alone groups cards', () => {
    const board = boardWith([card(1)], [cluster(50)]);
    for (const edit of [
      { do: 'cluster.create', clusterId: id(51), heading: '', ideaIds: [] },
      { do: 'cluster.name', clusterId: id(50), heading: 'Neu', summary: '' },
      { do: 'cluster.dissolve', clusterId: id(50) },
      { do: 'idea.move', ideaIds: [id(1)], clusterId: id(50), beforeId: null },
      { do: 'idea.hide', ideaId: id(1), reason: 'insult' },
    ] as const) {
      expect(refusal(board, edit, seat(1)), edit.do).toBe('notAllowed');
      expect(refusal(board, edit, host), edit.do).toBe('allowed');
    }
  });

  it('puts cards before others, several in their order', () => {
    const board = boardWith([card(1), card(2), card(3), card(4)]);
    const moved = after(board, {
      do: 'idea.move',
      ideaIds: [id(4), id(3)],
      clusterId: null,
      beforeId: id(2),
    });
    expect(order(moved, null)).toEqual([id(1), id(4), id(3), id(2)]);
  });

  it('merges a cluster into another, hidden cards too', () => {
    const board = boardWith(
      [card(1, { clusterId: id(50) }), card(2, { clusterId: id(50), state: 'hidden' }), card(3)],
      [cluster(50), cluster(51)],
    );
    const merged = after(board, { do: 'cluster.merge', clusterId: id(50), intoId: id(51) });
    expect(clustersOf(merged).map((each) => each.id)).toEqual([id(51)]);
    expect(merged.ideas.get(id(2))?.clusterId).toBe(id(51));
    expect(order(merged, id(51))).toEqual([id(1)]);
  });

  it('is told when a card or cluster is not there', () => {
    const board = boardWith([card(1)], [cluster(50)]);
    const into = (clusterId: string, n: number): BoardEdit => ({
      do: 'idea.move',
      ideaIds: [id(n)],
      clusterId,
      beforeId: null,
    });
    expect(refusal(board, into(id(51), 1))).toBe('clusterUnknown');
    expect(refusal(board, into(id(50), 2))).toBe('cardUnknown');
    expect(refusal(board, { do: 'cluster.merge', clusterId: id(50), intoId: id(50) })).toBe('clusterUnknown');
  });
});

it('changes nothing once the workshop is closed', () => {
  const board = boardWith([card(1)], [cluster(50)], { frozen: true });
  expect(refusal(board, write(2), seat())).toBe('workshopFrozen');
  expect(refusal(board, { do: 'cluster.dissolve', clusterId: id(50) })).toBe('workshopFrozen');
});
