import { type ChapterContent, orderChapter } from './concept.ts';
import type { Id } from './id.ts';
import { type MissingField, missingForDecision } from './measure-check.ts';

/** What keeps a goal or measure of a chapter from being decided, or waits to be settled in it. */
export type Finding = {
  readonly recordId: Id;
  readonly part: 'goal' | 'measure' | 'chapter';
  readonly title: string;
  /** What a measure lacks, in the order of its sheet. */
  readonly missing: readonly MissingField[];
  /** Suggestions in its texts nobody has accepted or rejected. */
  readonly suggestions: number;
};

/**
 * Everything in a chapter that stands between it and a decision, in print order: its own text first (under the id of the
 * chapter), then goals and measures. Retired ones do not count.
 */
export function findingsOf(
  chapter: { readonly id: Id; readonly title: string },
  content: ChapterContent,
): readonly Finding[] {
  const { guiding, goals, loose } = orderChapter(content);
  const open = (id: Id) => content.suggestions?.[id] ?? 0;
  const measures = (held: typeof loose): readonly Finding[] =>
    held.map((measure) => ({
      recordId: measure.id,
      part: 'measure',
      title: measure.title,
      missing: missingForDecision(measure),
      suggestions: open(measure.id),
    }));
  const goal = ({ id, title }: { readonly id: Id; readonly title: string }): Finding => ({
    recordId: id,
    part: 'goal',
    title,
    missing: [],
    suggestions: open(id),
  });
  const all: readonly Finding[] = [
    { ...goal(chapter), part: 'chapter', suggestions: open('body') },
    ...guiding.map(goal),
    ...goals.flatMap((group) => [goal(group.goal), ...measures(group.measures)]),
    ...measures(loose),
  ];
  return all.filter(({ missing, suggestions }) => missing.length > 0 || suggestions > 0);
}
