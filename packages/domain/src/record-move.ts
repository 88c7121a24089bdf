import type { Change } from './change.ts';
import type { ChapterEdit } from './chapter-edit.ts';
import type { ChapterContent } from './concept.ts';
import { type Failure, failure } from './failure.ts';
import type { Goal } from './goal.ts';
import type { Id } from './id.ts';
import type { Measure } from './measure.ts';
import { failed, ok, type Result } from './result.ts';

/** What moves a record to another chapter: what is put there, what is taken here, and how it stood before. */
export type MovePlan = {
  readonly put: readonly ChapterEdit[];
  readonly taken: readonly Id[];
  readonly before: { readonly goalId: Id | null; readonly position: number; readonly change: Change | null };
};

type How = {
  /** Where it shall stand among its own; null for behind the last. */
  readonly position: number | null;
  /** What is recorded of each part once it stands there. */
  changeOf(part: Goal | Measure): Change | null;
};

/**
 * A goal goes with its partial goals and all their measures, a measure alone, under the goal named there or under none.
 * Fails with `recordUnknown` when the record or the goal is not where it should be.
 */
export function movePlan(
  here: ChapterContent,
  there: ChapterContent,
  id: Id,
  goalId: Id | null,
  how: How,
): Result<MovePlan, Failure> {
  const measure = here.measures.find((held) => held.id === id);
  const goal = here.goals.find((held) => held.id === id);
  const moving = measure ?? goal;
  if (!moving) return failed(failure('recordUnknown'));
  if (measure && goalId !== null && !there.goals.some((held) => held.id === goalId))
    return failed(failure('recordUnknown', { field: 'goalId' }));
  const goals = goal ? [goal, ...here.goals.filter(({ parentId }) => parentId === id)] : [];
  const inside = new Set(goals.map((held) => held.id));
  const measures = measure
    ? [measure]
    : here.measures.filter((held) => held.goalId !== null && inside.has(held.goalId));
  const lastOf = (held: readonly { readonly position: number }[]) =>
    held.reduce((last, { position }) => Math.max(last, position), 0);
  const placed = <Part extends Goal | Measure>(part: Part, index: number, last: number): Part => {
    const { change: _, ...rest } = part;
    const change = how.changeOf(part);
    const position = index === 0 && part.id === id && how.position !== null ? how.position : last + index + 1;
    // Of the part only what may be left out was taken away.
    return { ...rest, ...(change ? { change } : {}), position } as Part;
  };
  return ok({
    put: [
      ...goals.map((held, index): ChapterEdit => {
        const { parentId: _, ...loose } = placed(held, index, lastOf(there.goals));
        return { do: 'goal.put', goal: held.id === id ? loose : { ...loose, parentId: id } };
      }),
      ...measures.map((held, index): ChapterEdit => {
        const next = placed(held, index, lastOf(there.measures));
        return { do: 'measure.put', measure: held.id === id ? { ...next, goalId } : next };
      }),
    ],
    taken: [...goals, ...measures].map((held) => held.id),
    before: {
      goalId: measure?.goalId ?? null,
      position: moving.position,
      change: moving.change ?? null,
    },
  });
}
