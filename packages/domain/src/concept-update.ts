import type { ActionFieldKey } from './action-field.ts';
import type { Change } from './change.ts';
import type { Chapter, ChapterContent, ChapterKind } from './concept.ts';
import type { Figure, ShownFigure } from './figure.ts';
import type { Goal } from './goal.ts';
import { goalDetailsOf } from './goal-details.ts';
import type { Id } from './id.ts';
import type { Measure } from './measure.ts';
import { detailsOf } from './measure-details.ts';
import type { Origin } from './origin.ts';
import { emptyRichText } from './rich-text.ts';
import type { VersionChapter, VersionContent, VersionGoal, VersionMeasure } from './version.ts';
import { targetsOf } from './version-records.ts';

/** A chapter that came over from a version, with everything in it; its place is its place in the version. */
export type BegunChapter = {
  readonly id: Id;
  readonly kind: ChapterKind;
  readonly field: ActionFieldKey | null;
  readonly title: string;
  readonly position: number;
  readonly change: Change;
  readonly content: ChapterContent;
};

/**
 * A Fortschreibung begun from a frozen version: every chapter, goal and measure comes over under a new identity, names
 * the one it came out of, and waits to be decided about. What the earlier ones came from stays theirs: the thread leads
 * on through them.
 * @param newId makes an identity each time it is called
 */
export function beginFrom(content: VersionContent, newId: () => Id): readonly BegunChapter[] {
  const heirs = new Map([...targetsOf(content)].map((id) => [id, newId()]));
  const heirOf: HeirOf = (id) => heirs.get(id);
  return content.chapters.map((chapter, index) => ({
    ...headOf(chapter, heirOf(chapter.id) ?? newId()),
    position: index + 1,
    content: {
      body: chapter.body,
      ...(chapter.figures
        ? { figures: chapter.figures.map((figure, place) => taken(figure, newId(), place)) }
        : {}),
      goals: chapter.goals.map((goal, place) =>
        heirGoal(goal, { id: heirOf(goal.id) ?? newId(), parentId: heirOf(goal.parentId ?? '') }, place + 1),
      ),
      measures: [...chapter.goals.flatMap(({ measures }) => measures), ...chapter.loose].map(
        (measure, place) =>
          heirMeasure(
            measure,
            { id: heirOf(measure.id) ?? newId(), goalId: heirOf(measure.goalId ?? '') ?? null },
            place + 1,
            heirOf,
          ),
      ),
    },
  }));
}

/** A Kennzahl of a version as the beginning of a new one: its numbers go on, hidden ones stay hidden. */
function taken(figure: ShownFigure, id: Id, place: number): Figure {
  return { ...figure, id, hideSmall: figure.values.some(({ small }) => small), position: place + 1 };
}

/** What became of an earlier part in the new concept; undefined where it did not come over. */
export type HeirOf = (id: Id) => Id | undefined;

/** A chapter of a version as the head of a new one, undecided. */
export function headOf({ id: previous, kind, field, title }: VersionChapter, id: Id) {
  return { id, kind, field, title, change: cameFrom(previous) };
}

/** A goal of a version as a new one that came out of it, undecided. */
export function heirGoal(
  { number: _, measures: __, parentId: ___, madeOf: ____, ...goal }: VersionGoal,
  { id, parentId }: { readonly id: Id; readonly parentId: Id | undefined },
  position: number,
): Goal {
  return {
    ...goal,
    ...goalDetailsOf(goal),
    ...(parentId === undefined ? {} : { parentId }),
    id,
    position,
    origins: [{ kind: 'previousGoal', refId: goal.id, note: '' }],
    change: cameFrom(goal.id),
  };
}

/**
 * A measure of a version as a new one that came out of it, in work and undecided. What it refers to goes along where
 * that came over too.
 */
export function heirMeasure(
  { number: _, madeOf: __, ...measure }: VersionMeasure,
  { id, goalId }: { readonly id: Id; readonly goalId: Id | null },
  position: number,
  heirOf: HeirOf,
): Measure {
  const details = detailsOf(measure);
  const heirs = (ids: readonly Id[]) => ids.flatMap((each) => heirOf(each) ?? []);
  return {
    ...measure,
    ...details,
    furtherFieldIds: heirs(details.furtherFieldIds),
    furtherGoalIds: heirs(details.furtherGoalIds),
    themeIds: heirs(details.themeIds),
    relations: details.relations.flatMap(({ measureId, kind }) => {
      const heir = heirOf(measureId);
      return heir === undefined ? [] : [{ measureId: heir, kind }];
    }),
    ...{ id, goalId, position },
    internalNote: emptyRichText,
    draftState: 'inProgress',
    origins: [{ kind: 'previousMeasure', refId: measure.id, note: '' }],
    change: cameFrom(measure.id),
  };
}

function cameFrom(previous: Id): Change {
  return { kind: 'open', reason: '', previousIds: [previous] };
}

/**
 * The parts of earlier concepts a goal, measure or chapter came out of, itself included when it stands in a version
 * that was decided: what a change of it speaks about. Empty for something nobody has seen before.
 */
export function previousIdsOf(
  part: {
    readonly id: Id;
    readonly origins?: readonly Origin[];
    readonly change?: Chapter['change'];
  },
  decided: ReadonlySet<Id>,
): readonly Id[] {
  const cited = (part.origins ?? []).flatMap(({ kind, refId }) =>
    kind === 'previousGoal' || kind === 'previousMeasure' ? [refId] : [],
  );
  const own = decided.has(part.id) ? [part.id] : [];
  return [...new Set([...own, ...(part.change?.previousIds ?? []), ...cited])];
}
