import type { Change } from './change.ts';
import type { ChapterContent } from './concept.ts';
import { type Failure, failure } from './failure.ts';
import type { Goal } from './goal.ts';
import type { Id } from './id.ts';
import type { Measure } from './measure.ts';
import { failed, ok, type Result } from './result.ts';

/** Where a goal or measure stands in a chapter, and what is recorded about it there. */
export type MovedRecord = {
  readonly id: Id;
  readonly part: 'goal' | 'measure';
  /** The goal a measure or partial goal stands under; null for none. */
  readonly aboveId: Id | null;
  readonly position: number;
  readonly change: Change | null;
};

/** What moves a record to another chapter: how everything stands there, and how it stood here. */
export type MovePlan = { readonly moved: readonly MovedRecord[]; readonly before: readonly MovedRecord[] };

type How = {
  /** How parts stood there once, to take a move back; others go behind the last. */
  readonly back: readonly MovedRecord[];
  /** What is recorded of a part once it stands there. */
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
  { back, changeOf }: How,
): Result<MovePlan, Failure> {
  const measure = here.measures.find((held) => held.id === id);
  const goal = here.goals.find((held) => held.id === id);
  if (!measure && !goal) return failed(failure('recordUnknown'));
  if (measure && goalId !== null && !there.goals.some((held) => held.id === goalId))
    return failed(failure('recordUnknown', { field: 'goalId' }));
  const goals = goal ? [goal, ...here.goals.filter(({ parentId }) => parentId === id).toSorted(byPlace)] : [];
  const inside = new Set(goals.map((held) => held.id));
  const measures = measure
    ? [measure]
    : here.measures.filter((held) => held.goalId !== null && inside.has(held.goalId)).toSorted(byPlace);
  const before = [
    ...goals.map((part) => standing('goal', part, part.parentId ?? null)),
    ...measures.map((part) => standing('measure', part, part.goalId)),
  ];
  const once = new Map(back.map((part) => [part.id, part]));
  const known = new Set([...inside, ...there.goals.map((held) => held.id)]);
  const place = (part: Goal | Measure, at: MovedRecord, aboveId: Id | null, behind: number): MovedRecord => {
    const former = once.get(part.id);
    if (!former) return { ...at, aboveId, position: behind, change: changeOf(part) };
    return { ...former, part: at.part, aboveId: known.has(former.aboveId ?? '') ? former.aboveId : null };
  };
  const goalsEnd = endOf(there.goals);
  const measuresEnd = endOf(there.measures);
  const moved = [
    ...goals.map((part, index) =>
      place(part, standing('goal', part, null), part.id === id ? null : id, goalsEnd + index + 1),
    ),
    ...measures.map((part, index) =>
      place(
        part,
        standing('measure', part, null),
        part.id === id ? goalId : part.goalId,
        measuresEnd + index + 1,
      ),
    ),
  ];
  return ok({ moved, before });
}

function standing(part: MovedRecord['part'], record: Goal | Measure, aboveId: Id | null): MovedRecord {
  const { id, position, change } = record;
  return { id, part, aboveId, position, change: change ?? null };
}

type Placed = { readonly id: Id; readonly position: number };

function byPlace(a: Placed, b: Placed): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

function endOf(held: readonly { readonly position: number }[]): number {
  return held.reduce((last, { position }) => Math.max(last, position), 0);
}
