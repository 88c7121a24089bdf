import type { Id } from '@fortschrift/domain/id';
import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';

/** Somebody else in the same chapter, as the server vouches for them. */
export interface Person {
  readonly key: number;
  readonly name: string;
  readonly colour: string;
  /** The record they are in; `body` for the chapter's text; null while they only read. */
  readonly place: Id | 'body' | null;
}

/** Who else is in a live document, and where; says where this person is. */
export class Presence {
  readonly #awareness: Awareness;
  readonly #subscribe: () => void;

  constructor(awareness: Awareness) {
    this.#awareness = awareness;
    this.#subscribe = createSubscriber((update) => {
      awareness.on('change', update);
      return () => awareness.off('change', update);
    });
  }

  /** The others, by name. */
  get others(): readonly Person[] {
    this.#subscribe();
    return [...this.#awareness.getStates()]
      .filter(([key]) => key !== this.#awareness.clientID)
      .flatMap(([key, state]) => personOf(key, state))
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.key - b.key);
  }

  /** Tells the others where this person is. */
  enter(place: Person['place']): void {
    if (this.#awareness.getLocalState()?.['place'] !== place)
      this.#awareness.setLocalStateField('place', place);
  }
}

function personOf(key: number, state: { readonly [field: string]: unknown }): Person[] {
  const user: unknown = state['user'];
  if (typeof user !== 'object' || user === null || !('name' in user) || typeof user.name !== 'string')
    return [];
  if (user.name === '') return [];
  const colour = 'color' in user && typeof user.color === 'string' ? user.color : '';
  const place = state['place'];
  return [{ key, name: user.name, colour, place: typeof place === 'string' ? place : null }];
}
