import type { LevelNames } from '@fortschrift/domain/level-names';
import { getContext, setContext } from 'svelte';

type Chosen = () => LevelNames | null | undefined;
const key = Symbol('names of the levels');

/** Says for everything inside a component how its concept or version calls its levels. */
export function setLevels(chosen: Chosen): void {
  setContext(key, chosen);
}

/** The names the surrounding page has set; the usual ones where it has set none. */
export function levelsHere(): Chosen {
  return getContext<Chosen | undefined>(key) ?? (() => null);
}
