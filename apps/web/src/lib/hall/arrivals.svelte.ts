import type { Id } from '@fortschrift/domain/id';
import type { HallMessages } from '@fortschrift/i18n/hall/messages';
import { untrack } from 'svelte';
import { announcer } from '#lib/ui/announce.svelte.ts';
import type { Place } from './place.svelte.ts';

/**
 * Cards of others as they come: told in bundles, and counted until the person has looked at the table. Must be made
 * while a component is set up.
 */
export class Arrivals {
  /** Cards of others that came since the person last looked. */
  unseen = $state(0);
  #known: ReadonlySet<Id>;

  constructor(place: Place, words: () => HallMessages) {
    this.#known = untrack(() => new Set(place.board.ideas.keys()));
    $effect(() => {
      const ids = new Set(place.board.ideas.keys());
      const fresh = [...ids].filter((id) => !this.#known.has(id) && !untrack(() => place.own).has(id));
      this.#known = new Set([...this.#known, ...ids]);
      for (const _ of fresh) announcer.count('cards', (count) => words().board.newCards(count));
      if (fresh.length > 0) this.unseen = untrack(() => this.unseen) + fresh.length;
    });
  }

  /** The person is looking at the cards now. */
  seen(): void {
    this.unseen = 0;
  }
}
