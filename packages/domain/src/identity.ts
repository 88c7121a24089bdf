import { may, type Question } from './access.ts';
import type { AccountActor, Actor, DisplayActor, SeatActor } from './actor.ts';

/** All that one browser is at once: perhaps an account, perhaps seats and displays of several workshops. */
export type Identity = {
  readonly account: AccountActor | null;
  readonly seats: readonly SeatActor[];
  readonly displays: readonly DisplayActor[];
};

export const nobody: Identity = { account: null, seats: [], displays: [] };

/**
 * The part of an identity that may do what is asked, seats first: who sits at a table acts as a seat there even
 * when the same browser is signed in. null when no part may.
 */
export function actorFor(identity: Identity, question: Question): Actor | null {
  const parts: readonly Actor[] = [
    ...identity.seats,
    ...(identity.account ? [identity.account] : []),
    ...identity.displays,
    { kind: 'visitor' },
  ];
  return parts.find((actor) => may(actor, question)) ?? null;
}
