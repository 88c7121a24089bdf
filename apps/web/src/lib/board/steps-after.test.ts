import type { BoardSteps } from '@fortschrift/api/contract/hall';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import { expect, it } from 'vitest';
import { stepsAfter } from './steps-after.ts';

const none: BoardSteps = { undo: null, redo: null };
const named: BoardSteps = { undo: { verb: 'cluster.name', cards: 0 }, redo: { verb: 'idea.park', cards: 1 } };
const move: BoardCommand = { do: 'idea.move', ideaIds: ['a', 'b'], clusterId: null, beforeId: null };
const moved = { verb: 'idea.move', cards: 2 };

it('is what the server knows while nothing is on its way', () => {
  expect(stepsAfter(named, [])).toEqual(named);
});

it('offers at once to take back what is still on its way, and nothing to do again', () => {
  expect(stepsAfter(none, [move])).toEqual({ undo: moved, redo: null });
  expect(stepsAfter(named, [move])).toEqual({ undo: moved, redo: null });
});

it('goes back below what was taken back, as far as it is known', () => {
  expect(stepsAfter(named, [move, { do: 'undo' }])).toEqual({ undo: named.undo, redo: moved });
  expect(stepsAfter(named, [move, { do: 'undo' }, { do: 'undo' }])).toEqual({ undo: null, redo: named.undo });
  expect(stepsAfter(named, [{ do: 'redo' }])).toEqual({ undo: named.redo, redo: null });
});

it('passes over what is no step: a written card, a point, a phase', () => {
  const write: BoardCommand = {
    do: 'idea.edit',
    ideaId: 'a',
    text: 'Busse am Abend',
    detail: '',
  };
  expect(stepsAfter(named, [write, { do: 'table.phase', phase: 'weighting' }])).toEqual(named);
});
