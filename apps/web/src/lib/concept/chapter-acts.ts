import { lastPosition, recordOf } from '@fortschrift/documents/chapter';
import { writeGoal } from '@fortschrift/documents/goal';
import { writeMeasure } from '@fortschrift/documents/measure';
import { emptyGoal, type Goal, type GoalLevel } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { emptyMeasure, type Measure } from '@fortschrift/domain/measure';
import type * as Y from 'yjs';

/** Origin of what somebody does to the order and the choices of a chapter, as opposed to typing in it. */
export const ownAct = Symbol('own act');

/** Fields of a record that hold one of several choices, a yes or no, or a reference. */
export type ChoiceField =
  | keyof Pick<Measure, 'goalId' | 'kind' | 'horizon' | 'flagship' | 'quickWin' | 'draftState' | 'priority'>
  | keyof Pick<Goal, 'level'>;

/** Something that stands in an order. */
export interface Placed {
  readonly id: Id;
  readonly position: number;
}

/** Adds an empty goal after the last one; a partial goal under the goal named. */
export function addGoal(doc: Y.Doc, id: Id, level: GoalLevel, parentId?: Id): void {
  const position = lastPosition(doc, 'goals') + 1;
  doc.transact(
    () =>
      writeGoal(doc, {
        ...emptyGoal(id, level, position),
        ...(parentId === undefined ? {} : { parentId }),
      }),
    ownAct,
  );
}

/** Adds an empty measure after the last one, under a goal or under none. */
export function addMeasure(doc: Y.Doc, id: Id, goalId: Id | null): void {
  const position = lastPosition(doc, 'measures') + 1;
  doc.transact(() => writeMeasure(doc, { ...emptyMeasure(id, position), goalId }), ownAct);
}

/** Takes a goal out of the chapter; its measures stay and have no goal any more. */
export function removeGoal(doc: Y.Doc, id: Id): void {
  doc.transact(() => doc.getMap('goals').delete(id), ownAct);
}

/** Sets a choice of a record; a record that is gone meanwhile is left alone. */
export function choose(doc: Y.Doc, id: Id, field: ChoiceField, value: string | boolean | null): void {
  const record = recordOf(doc, id);
  if (!record || record.get(field) === value) return;
  doc.transact(() => record.set(field, value), ownAct);
}

/**
 * Moves one of `siblings` (in their order) to another place among them, counted from 0. Changes one position where
 * there is room between its new neighbours, else numbers the siblings afresh.
 */
export function moveRecord(doc: Y.Doc, siblings: readonly Placed[], id: Id, place: number): void {
  const moving = siblings.find((sibling) => sibling.id === id);
  const others = siblings.filter((sibling) => sibling.id !== id);
  if (!moving || place < 0 || place > others.length) return;
  const position = between(others[place - 1]?.position, others[place]?.position);
  doc.transact(() => {
    if (position !== null) recordOf(doc, id)?.set('position', position);
    else
      for (const [index, sibling] of others.toSpliced(place, 0, moving).entries())
        recordOf(doc, sibling.id)?.set('position', index + 1);
  }, ownAct);
}

/** A number between two neighbours, either of which may be missing; null when there is no room. */
function between(low: number | undefined, high: number | undefined): number | null {
  if (low === undefined) return high === undefined ? 1 : high - 1;
  if (high === undefined) return low + 1;
  const middle = (low + high) / 2;
  return low < middle && middle < high ? middle : null;
}
