import type { ReviewRow } from '@fortschrift/domain/review';

/** Parts of the version before nobody has decided about, and those that lack the reason their decision needs. */
export type OpenDecisions = { readonly undecided: number; readonly reasonless: number };

/** Counts what is open in the review of a Fortschreibung. */
export function openDecisions(rows: readonly ReviewRow[]): OpenDecisions {
  return {
    undecided: rows.filter(({ state }) => state === 'open' || state === 'absent').length,
    reasonless: rows.filter(({ state }) => state === 'reason').length,
  };
}
