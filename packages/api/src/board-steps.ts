import type { BoardVerb } from '@fortschrift/domain/board-command';
import type { Id } from '@fortschrift/domain/id';
import type { BoardSteps, BoardStepView } from './contract/hall.ts';
import type { BoardStep } from './ports/hall-rows.ts';
import type { Rows } from './ports/store.ts';

/** Nothing to take back and nothing to do again. */
export const noSteps: BoardSteps = { undo: null, redo: null };

/** What a host of a table would take back next, and do again next. */
export async function boardStepsOf(rows: Rows, tableId: Id, actor: string): Promise<BoardSteps> {
  return {
    undo: stepViewOf(await rows.boardSteps.lastDone(tableId, actor)),
    redo: stepViewOf(await rows.boardSteps.firstUndone(tableId, actor)),
  };
}

function stepViewOf(step: BoardStep | null): BoardStepView | null {
  if (!step) return null;
  const cards = new Set(step.changes.filter((change) => change.kind === 'idea').map((change) => change.id));
  // Steps are written by command-run.ts alone, with the verb of the command.
  return { verb: step.verb as BoardVerb, cards: cards.size };
}
