import type { SynopsisView } from '@fortschrift/api/contract/synopsis';
import type { LevelNames } from '@fortschrift/domain/level-names';
import type { Synopsis, SynopsisChapter } from '@fortschrift/domain/synopsis/synopsis';
import { chosenLines, readChoice, type SynopsisChoice } from './choice.ts';

/** A comparison as a page shows it: the lines that were asked for, and what is needed to ask for others. */
export type ShownSynopsis = Omit<SynopsisView, 'synopsis'> & {
  readonly counts: Synopsis['counts'];
  /** How the newer version calls its levels. */
  readonly levels: LevelNames | null;
  /** The same of the older one. */
  readonly levelsBefore: LevelNames | null;
  readonly choice: SynopsisChoice;
  readonly chapters: readonly SynopsisChapter[];
  /** Every chapter that can be chosen. */
  readonly allChapters: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  /** Lines that are different, of all chapters. */
  readonly different: number;
};

/** What a page needs of a comparison and no more: it carries the lines that were chosen, not all of them. */
export function shownSynopsis({ synopsis, ...view }: SynopsisView, query: URLSearchParams): ShownSynopsis {
  const choice = readChoice(query);
  const rows = synopsis.chapters.flatMap((chapter) => chapter.rows);
  return {
    ...view,
    counts: synopsis.counts,
    levels: synopsis.after.levels ?? null,
    levelsBefore: synopsis.before.levels ?? null,
    choice,
    chapters: chosenLines(synopsis, choice),
    allChapters: synopsis.chapters.map(({ id, number, title }) => ({ id, number, title })),
    different: rows.filter(({ kinds }) => kinds[0] !== 'unchanged').length,
  };
}
