import type { NameOf } from '@fortschrift/i18n/measure-sheet';
import { getContext, setContext } from 'svelte';

const key = Symbol('names of what sheets refer to');

/** Tells the sheets below how the goals, measures and chapters they refer to are named. */
export function nameSheets(nameOf: NameOf): void {
  setContext(key, nameOf);
}

/** How what a sheet refers to is named; nothing is where nobody told. */
export function sheetNames(): NameOf {
  return getContext<NameOf | undefined>(key) ?? (() => null);
}
