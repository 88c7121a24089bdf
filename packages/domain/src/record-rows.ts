import { type Chapter, type ChapterContent, isNumbered, orderChapter, type RecordRow } from './concept.ts';
import type { Goal } from './goal.ts';
import type { Measure } from './measure.ts';
import type { Origin } from './origin.ts';

/** A goal or measure as a row, with where it comes from. */
export type RecordWithOrigins = { readonly row: RecordRow; readonly origins: readonly Origin[] };

/**
 * The rows of a chapter's goals and measures, with the numbers they would be frozen with now. `chapters` are all
 * chapters of the concept, in print order: the number of a field is its place among the fields.
 */
export function recordRowsOf(
  chapter: Chapter,
  chapters: readonly Chapter[],
  content: ChapterContent,
): readonly RecordWithOrigins[] {
  const fields = chapters.filter(isNumbered).map((other) => other.id);
  const prefix = isNumbered(chapter) ? `${fields.indexOf(chapter.id) + 1}.` : '';
  const { guiding, goals, loose, loosePlace } = orderChapter(content);
  const goalRow = (goal: Goal, number: string): RecordWithOrigins =>
    rowOf(chapter, 'goal', goal, null, number);
  const measureRow = (measure: Measure, number: string): RecordWithOrigins =>
    rowOf(chapter, 'measure', measure, measure.goalId, number);
  return [
    ...guiding.map((goal) => goalRow(goal, `${prefix}0`)),
    ...goals.flatMap(({ goal, place, measures }) => [
      goalRow(goal, `${prefix}${place}`),
      ...measures.map((measure, index) => measureRow(measure, `${prefix}${place}.${index + 1}`)),
    ]),
    ...loose.map((measure, index) => measureRow(measure, `${prefix}${loosePlace}.${index + 1}`)),
  ];
}

function rowOf(
  chapter: Chapter,
  kind: RecordRow['kind'],
  record: Goal | Measure,
  goalId: string | null,
  number: string,
): RecordWithOrigins {
  const { id, title, position, origins } = record;
  const { countyId, conceptId, id: chapterId } = chapter;
  return { row: { id, countyId, conceptId, chapterId, kind, title, goalId, position, number }, origins };
}
