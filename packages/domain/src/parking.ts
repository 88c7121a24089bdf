import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';
import { parseDay, parseText } from './text.ts';

/**
 * Why a card or cluster lies in the Themenspeicher: nobody works on it now, but it is not lost. Either somebody takes
 * it on by a day, or it goes to the Steuerungsgruppe.
 */
export type Parking = {
  /** Whether the Steuerungsgruppe gets it. */
  readonly forwarded: boolean;
  /** Who takes it on, as people say it, up to 80 characters; may be empty only where it is forwarded. */
  readonly owner: string;
  /** By which calendar day, YYYY-MM-DD; empty where no day was said. */
  readonly due: string;
};

export const parkingOwnerMax = 80;

/**
 * Foreign input -> where a topic goes. Fails with `textMissing` when nobody takes it on and it is not forwarded
 * either, with what is wrong with the name, and with `dateInvalid` for a day that does not exist.
 */
export function parseParking(input: { readonly [key: string]: unknown }): Result<Parking, Failure> {
  const forwarded = input['forwarded'];
  if (typeof forwarded !== 'boolean') return failed(failure('wrongShape', { field: 'forwarded' }));
  const owner = parseText(input['owner'] ?? '', {
    field: 'owner',
    min: forwarded ? 0 : 1,
    max: parkingOwnerMax,
  });
  if (!owner.ok) return owner;
  const due = input['due'] ?? '';
  if (due === '') return ok({ forwarded, owner: owner.value, due });
  const day = parseDay(due, 'due');
  return day.ok ? ok({ forwarded, owner: owner.value, due: day.value }) : day;
}

/** Whether two topics go to the same place. */
export function sameParking(a: Parking | null, b: Parking | null): boolean {
  if (!a || !b) return a === b;
  return a.forwarded === b.forwarded && a.owner === b.owner && a.due === b.due;
}
