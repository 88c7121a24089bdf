import type { LevelNames } from '@fortschrift/domain/level-names';
import type { SideLevels } from '@fortschrift/i18n/synopsis';
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

const sides = Symbol('names of the levels of two versions');

/** Says the same for both versions of a comparison. */
export function setSideLevels(chosen: () => SideLevels): void {
  setContext(sides, chosen);
}

/** How both versions of the surrounding comparison call their levels. */
export function sideLevelsHere(): () => SideLevels {
  return getContext<(() => SideLevels) | undefined>(sides) ?? (() => ({}));
}
