import { type Change, isRetired } from './change.ts';
import type { Chapter, ChapterContent } from './concept.ts';
import type { Id } from './id.ts';

/** A field, goal or measure that stands in a concept no longer, and what became of it. */
export type RetiredPart = {
  readonly id: Id;
  readonly part: 'chapter' | 'goal' | 'measure';
  readonly title: string;
  readonly change: Change;
};

/**
 * What ended in a concept, chapter by chapter: every retired part that came out of the concept before. A draft that was
 * thrown away before anybody saw it is not among them.
 */
export function retiredOf(
  chapters: readonly { readonly chapter: Chapter; readonly content: ChapterContent }[],
): readonly RetiredPart[] {
  return chapters.flatMap(({ chapter, content }) => [
    ...ended('chapter', [chapter]),
    ...ended('goal', content.goals),
    ...ended('measure', content.measures),
  ]);
}

type Held = { readonly id: Id; readonly title: string; readonly change?: Change | null };

function ended(part: RetiredPart['part'], held: readonly Held[]): readonly RetiredPart[] {
  return held.flatMap(({ id, title, change }) =>
    change && isRetired({ change }) && change.previousIds.length > 0 ? [{ id, part, title, change }] : [],
  );
}
