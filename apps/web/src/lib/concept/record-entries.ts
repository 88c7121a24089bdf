import type { Id } from '@fortschrift/domain/id';
import { recordActWords as words } from '@fortschrift/i18n/de/record-acts';
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import Copy from '@lucide/svelte/icons/copy';
import Merge from '@lucide/svelte/icons/merge';
import Split from '@lucide/svelte/icons/split';
import type { MenuEntry } from '#lib/ui/Menu.svelte';
import type { RecordActs } from './record-acts.svelte.ts';

/** What can be done with a record as a whole, for its menu. */
export function recordEntries(acts: RecordActs, id: Id): readonly MenuEntry[] {
  const alone = acts.others(id).length === 0 && !acts.hasOtherFields;
  return [
    { label: words.move, icon: ArrowRightLeft, onselect: () => ask('move') },
    {
      label: words.merge,
      icon: Merge,
      onselect: () => ask('merge'),
      disabled: alone,
      note: alone ? words.mergeAlone : undefined,
    },
    { label: words.split, icon: Split, onselect: () => acts.split(id) },
    { label: words.duplicate, icon: Copy, onselect: () => acts.duplicate(id) },
  ];

  function ask(act: 'move' | 'merge'): void {
    acts.asked = { act, id };
  }
}
