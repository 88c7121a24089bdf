import type { AnyRoute } from './route.ts';

/** Every route of the contract, in one list; a test compares it with the contract's names. */
export const routes: readonly AnyRoute[] = [];
