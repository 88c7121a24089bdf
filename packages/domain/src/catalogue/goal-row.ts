import type { Chapter, ChapterContent } from '../concept.ts';
import type { GoalLevel } from '../goal.ts';
import type { Id } from '../id.ts';
import { missingForDecision } from '../measure-check.ts';
import { organisationKey } from '../organisation.ts';
import { plainText } from '../rich-text.ts';
import type { VersionContent } from '../version.ts';
import { frozenDraft } from './source.ts';

/** A goal as a row of a table: what it says, where it is written, and how far its measures are. */
export type GoalRow = {
  readonly id: Id;
  readonly chapterId: Id;
  readonly chapter: string;
  readonly number: string;
  readonly level: GoalLevel;
  readonly title: string;
  /** Its words, without form. */
  readonly text: string;
  readonly measures: number;
  /** Measures nothing is missing of for a decision. */
  readonly complete: number;
  /** The token by which the table of measures is narrowed down to this goal. */
  readonly token: string;
};

/** Every goal of a version in print order. */
export function versionGoals(content: VersionContent): readonly GoalRow[] {
  return content.chapters.flatMap(({ id: chapterId, title: chapter, goals }) =>
    goals.map((goal) => ({
      id: goal.id,
      chapterId,
      chapter,
      number: goal.number,
      level: goal.level,
      title: goal.title,
      text: plainText(goal.text),
      measures: goal.measures.length,
      complete: goal.measures.filter((measure) => missingForDecision(measure).length === 0).length,
      token: organisationKey(goal.title),
    })),
  );
}

/** Every goal of a concept as it is written now, in print order and with the numbers it would be frozen with. */
export function draftGoals(
  chapters: readonly { readonly chapter: Chapter; readonly content: ChapterContent }[],
): readonly GoalRow[] {
  const frozen = frozenDraft(chapters);
  return frozen ? versionGoals(frozen) : [];
}
