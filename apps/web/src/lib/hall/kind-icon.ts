import type { IdeaKind } from '@fortschrift/domain/idea';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Puzzle from '@lucide/svelte/icons/puzzle';
import ThumbsUp from '@lucide/svelte/icons/thumbs-up';
import type { IconType } from '#lib/ui/icon.ts';

/** Sign of every kind of card; its word always stands beside it. */
export const kindIcons: Readonly<Record<IdeaKind, IconType>> = {
  strength: ThumbsUp,
  need: Puzzle,
  proposal: Lightbulb,
  question: CircleQuestionMark,
};
