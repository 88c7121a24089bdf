import { isRetired } from '@fortschrift/domain/change';
import {
  type Chapter,
  type ChapterContent,
  orderChapter,
  type PlacedGoal,
} from '@fortschrift/domain/concept';
import type { Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import type { Measure } from '@fortschrift/domain/measure';
import { recordRowsOf } from '@fortschrift/domain/record-rows';

/** A chapter as its page shows it. */
export interface ChapterOrder {
  readonly guiding: readonly Goal[];
  readonly goals: readonly PlacedGoal[];
  readonly loose: readonly Measure[];
  /** Kept, but neither numbered nor printed. */
  readonly retired: readonly (Goal | Measure)[];
  /** Number of each goal and measure, as it would be frozen now. */
  readonly numbers: ReadonlyMap<Id, string>;
}

/** Orders and numbers a chapter's content; `chapters` are all of the concept, in print order. */
export function chapterOrder(
  chapter: Chapter,
  chapters: readonly Chapter[],
  content: ChapterContent,
): ChapterOrder {
  const rows = recordRowsOf(chapter, chapters, content);
  return {
    ...orderChapter(content),
    retired: [...content.goals, ...content.measures].filter((record) => isRetired(record)),
    numbers: new Map(rows.map(({ row }) => [row.id, row.number])),
  };
}
