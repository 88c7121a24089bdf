import type { ChapterEdit } from './chapter-edit.ts';
import type { Goal } from './goal.ts';
import { goalDetailsOf } from './goal-details.ts';
import type { Id } from './id.ts';
import type { Measure } from './measure.ts';
import { detailsOf } from './measure-details.ts';
import { emptyRichText } from './rich-text.ts';
import type { VersionChapter, VersionContent, VersionGoal, VersionMeasure } from './version.ts';

/** What is to be done to bring a part of a version back, and the chapter it stood in. */
export type VersionRestore = {
  readonly kind: 'chapter' | 'goal' | 'measure';
  readonly chapterId: Id;
  readonly edits: readonly ChapterEdit[];
};

/**
 * A chapter, goal or measure as it stands in a version -> the edits of a live chapter that bring it back; null when the
 * version has none of that id. A goal comes without its measures, a chapter with all its goals and measures in their
 * order. Nothing that was added since is taken away.
 */
export function restoreFrom(content: VersionContent, targetId: Id): VersionRestore | null {
  const older = isOlder(content);
  for (const chapter of content.chapters) {
    if (chapter.id === targetId)
      return { kind: 'chapter', chapterId: chapter.id, edits: wholeChapter(chapter, older) };
    for (const goal of chapter.goals) {
      if (goal.id === targetId)
        return { kind: 'goal', chapterId: chapter.id, edits: [restoreGoal(goal, 0, 'keep', older)] };
    }
    const measure = measuresIn(chapter).find(({ id }) => id === targetId);
    if (measure)
      return { kind: 'measure', chapterId: chapter.id, edits: [restoreMeasure(measure, 0, 'keep', older)] };
  }
  return null;
}

function wholeChapter(chapter: VersionChapter, older: boolean): readonly ChapterEdit[] {
  return [
    { do: 'body.restore', body: chapter.body },
    ...(chapter.figures ? [{ do: 'figures.restore' as const, figures: chapter.figures }] : []),
    ...chapter.goals.map((goal, index) => restoreGoal(goal, index + 1, 'take', older)),
    ...measuresIn(chapter).map((measure, index) => restoreMeasure(measure, index + 1, 'take', older)),
  ];
}

/** Frozen before goals and measures had details: since then every measure says whether its money is reserved. */
function isOlder(content: VersionContent): boolean {
  return content.chapters
    .flatMap(measuresIn)
    .some(({ budgetReservation }) => budgetReservation === undefined);
}

function measuresIn({ goals, loose }: VersionChapter): readonly VersionMeasure[] {
  return [...goals.flatMap((goal) => goal.measures), ...loose];
}

type Place = 'keep' | 'take';

function restoreGoal(
  { number: _, measures: __, ...frozen }: VersionGoal,
  position: number,
  place: Place,
  older: boolean,
): ChapterEdit {
  const goal: Goal = { ...frozen, ...goalDetailsOf(frozen), position };
  return { do: 'goal.restore', goal, place, older };
}

function restoreMeasure(
  { number: _, ...frozen }: VersionMeasure,
  position: number,
  place: Place,
  older: boolean,
): ChapterEdit {
  const measure: Measure = {
    ...frozen,
    ...detailsOf(frozen),
    internalNote: emptyRichText,
    position,
    draftState: 'inProgress',
  };
  return { do: 'measure.restore', measure, place, older };
}
