import type { BoardSteps, BoardStepView } from '@fortschrift/api/contract/hall';
import { type BoardCommand, canBeTakenBack, isBoardEdit } from '@fortschrift/domain/board-command';

/**
 * What a host can take back and do again once everything on its way is done, in the order it was done. Of the server's
 * own stack only the top is known: what lies below it is null until the next answer. The number of cards is that of
 * the command; of whole clusters the answer brings it.
 */
export function stepsAfter(known: BoardSteps, waiting: readonly BoardCommand[]): BoardSteps {
  let { redo } = known;
  const done: (BoardStepView | null)[] = [known.undo];
  for (const command of waiting) {
    if (command.do === 'undo') {
      redo = done.pop() ?? null;
    } else if (command.do === 'redo') {
      done.push(redo);
      redo = null;
    } else if (isBoardEdit(command) && canBeTakenBack(command)) {
      done.push({ verb: command.do, cards: cardsOf(command) });
      redo = null;
    }
  }
  return { undo: done.at(-1) ?? null, redo };
}

function cardsOf(command: BoardCommand): number {
  if ('ideaIds' in command) return command.ideaIds.length;
  return 'ideaId' in command ? 1 : 0;
}
