import type { SynopsisKind } from '@fortschrift/domain/synopsis/kind';
import Archive from '@lucide/svelte/icons/archive';
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import Check from '@lucide/svelte/icons/check';
import CheckCheck from '@lucide/svelte/icons/check-check';
import Equal from '@lucide/svelte/icons/equal';
import Expand from '@lucide/svelte/icons/expand';
import Merge from '@lucide/svelte/icons/merge';
import Minus from '@lucide/svelte/icons/minus';
import PenLine from '@lucide/svelte/icons/pen-line';
import Plus from '@lucide/svelte/icons/plus';
import Split from '@lucide/svelte/icons/split';
import Tag from '@lucide/svelte/icons/tag';
import type { IconType } from '#lib/ui/icon.ts';

/** The sign beside the word of each kind of change. */
export const kindIcons: { readonly [kind in SynopsisKind]: IconType } = {
  new: Plus,
  merged: Merge,
  split: Split,
  moved: ArrowRightLeft,
  renamed: Tag,
  extended: Expand,
  amended: PenLine,
  editorial: PenLine,
  changed: PenLine,
  achieved: CheckCheck,
  madePermanent: Archive,
  dropped: Minus,
  confirmed: Check,
  unchanged: Equal,
};
