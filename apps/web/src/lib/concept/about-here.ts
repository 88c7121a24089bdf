import type { Behind } from '@fortschrift/api/contract/concept';
import type { Id } from '@fortschrift/domain/id';
import { getContext, setContext } from 'svelte';

const key = Symbol('cards that speak about records');

/** Says for everything inside a component how many cards speak about each goal and measure. */
export function setAbout(counts: () => Behind | undefined): void {
  setContext(key, counts);
}

/** How many cards speak about a goal or measure; 0 where the surrounding page has said nothing. */
export function aboutHere(): (recordId: Id) => number {
  const counts = getContext<(() => Behind | undefined) | undefined>(key);
  return (recordId) => counts?.()?.[recordId] ?? 0;
}
