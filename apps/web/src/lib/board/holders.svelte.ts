import type { Id } from '@fortschrift/domain/id';
import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';

/** Another host with a card in hand, as the server vouches for them. */
export interface Holder {
  readonly name: string;
  readonly colour: string;
}

/** Presence is small: of a large selection the first cards are shown to the others. */
const mostShown = 20;

/**
 * Which cards other hosts have in hand, and the way to tell them which ones are in this one's. On the hosts' own
 * document: phones never hear of it.
 */
export class Holders {
  readonly #awareness: Awareness;
  readonly #subscribe: () => void;
  #told = '';

  constructor(awareness: Awareness) {
    this.#awareness = awareness;
    this.#subscribe = createSubscriber((update) => {
      awareness.on('change', update);
      return () => awareness.off('change', update);
    });
  }

  /** By card; one that two hosts hold shows the first. */
  get byCard(): ReadonlyMap<Id, Holder> {
    this.#subscribe();
    const held = new Map<Id, Holder>();
    for (const [key, state] of this.#awareness.getStates()) {
      if (key === this.#awareness.clientID) continue;
      const holder = holderOf(state['user']);
      const ids: unknown = state['holding'];
      if (!holder || !Array.isArray(ids)) continue;
      for (const id of ids) if (typeof id === 'string' && !held.has(id)) held.set(id, holder);
    }
    return held;
  }

  /** Tells the others what this host has in hand. */
  hold(ids: readonly Id[]): void {
    const holding = ids.slice(0, mostShown);
    const told = holding.join();
    if (told === this.#told) return;
    this.#told = told;
    this.#awareness.setLocalStateField('holding', holding);
  }
}

function holderOf(user: unknown): Holder | null {
  if (typeof user !== 'object' || user === null || !('name' in user) || typeof user.name !== 'string')
    return null;
  const colour = 'color' in user && typeof user.color === 'string' ? user.color : '';
  return user.name === '' ? null : { name: user.name, colour };
}
