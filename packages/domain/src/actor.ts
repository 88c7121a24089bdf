import type { Membership, Role } from './account.ts';
import type { Id } from './id.ts';

/** Who asks. Made from a session, a seat's token or a display's capability; never from what a client says of itself. */
export type Actor = Visitor | SeatActor | DisplayActor | AccountActor;

/** Anybody, without account or seat. */
export type Visitor = { readonly kind: 'visitor' };

/** A person at a table of one workshop, without name or account. */
export type SeatActor = {
  readonly kind: 'seat';
  readonly seatId: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
  /** null until the person sat down. */
  readonly tableId: Id | null;
};

/** A projector: sees what is released to the hall, nothing else. */
export type DisplayActor = {
  readonly kind: 'display';
  readonly displayId: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
};

export type AccountActor = {
  readonly kind: 'account';
  readonly accountId: Id;
  readonly countyId: Id;
  readonly roles: readonly Role[];
  readonly memberships: readonly Membership[];
};

/**
 * The name under which updates, claims and audit entries are kept: `account:<id>`, `seat:<id>`,
 * `display:<id>` or `visitor`. Holds no personal data.
 */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'account':
      return `account:${actor.accountId}`;
    case 'seat':
      return `seat:${actor.seatId}`;
    case 'display':
      return `display:${actor.displayId}`;
    case 'visitor':
      return 'visitor';
  }
}
