import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import type { Language } from './language.ts';
import { failed, ok, type Result } from './result.ts';
import type { Seat } from './seat.ts';
import type { WorkshopTable } from './table.ts';
import type { Workshop } from './workshop.ts';

/**
 * The part of an address after `#` that a printed QR code carries: it reaches no server by itself, so it stands in no
 * log. With a table's number for the card of that table.
 */
export function joinFragment(token: string, table: number | null = null): string {
  return table === null ? token : `${token}.${table}`;
}

/** Foreign text -> what a QR code's fragment says, with or without its `#`; null when it is none. */
export function parseJoinFragment(
  text: string,
): { readonly token: string; readonly table: number | null } | null {
  const parts = /^#?([A-Za-z0-9_-]{22})(?:\.(\d{1,3}))?$/.exec(text);
  return parts ? { token: parts[1] ?? '', table: parts[2] === undefined ? null : Number(parts[2]) } : null;
}

const dayLength = 86_400_000;

/** How long a phone keeps its seat after the event, so that people can read what became of their cards. */
export const seatDaysAfterEvent = 14;

/**
 * When a seat taken now ends: 14 days after the event's last minute, or after now if that is later. All three are
 * Unix milliseconds.
 */
export function seatEndsAt(eventEndsAt: number, now: number): number {
  return Math.max(eventEndsAt, now) + seatDaysAfterEvent * dayLength;
}

/** When a projector's right ends, in Unix milliseconds: a day after the event's last minute, or after now. */
export function displayEndsAt(eventEndsAt: number, now: number): number {
  return Math.max(eventEndsAt, now) + dayLength;
}

/**
 * Whether somebody who knows the code is told about the workshop at all. A code whose event is over for good or
 * was called off is as unknown as a wrong one, except to a device that has a seat there.
 */
export function isCodeAlive(workshop: Pick<Workshop, 'state'>): boolean {
  return workshop.state !== 'documented' && workshop.state !== 'cancelled';
}

/**
 * Whether new people may come in: `eventEnded` after the close, `doorClosed` before the opening and whenever the
 * door was shut.
 */
export function refuseAtDoor(workshop: Pick<Workshop, 'state' | 'doorOpen'>): Failure | null {
  if (workshop.state === 'closed' || !isCodeAlive(workshop)) return failure('eventEnded');
  return workshop.state === 'opened' && workshop.doorOpen ? null : failure('doorClosed');
}

/**
 * Sits a person who already has a seat down at a table, perhaps another one than before. Who stays where they are
 * always may; a move needs an open workshop (`eventEnded`, `doorClosed` for one not open yet) and a place
 * (`tableFull`, with how many there are). `seatEjected` when the person was asked to leave. `taken` counts the
 * people at the table.
 */
export function sitDown(
  seat: Seat,
  to: { readonly tableId: Id; readonly language: Language },
  place: {
    readonly workshop: Pick<Workshop, 'state'>;
    readonly table: Pick<WorkshopTable, 'seats'>;
    readonly taken: number;
  },
): Result<Seat, Failure> {
  if (seat.state === 'ejected') return failed(failure('seatEjected'));
  if (seat.tableId !== to.tableId) {
    const refused = refuseAtDoor({ state: place.workshop.state, doorOpen: true }) ?? refuseFull(place);
    if (refused) return failed(refused);
  }
  return ok({ ...seat, tableId: to.tableId, language: to.language });
}

/** `tableFull` when every place at a table is taken. */
export function refuseFull(place: {
  readonly table: Pick<WorkshopTable, 'seats'>;
  readonly taken: number;
}): Failure | null {
  return place.taken >= place.table.seats ? failure('tableFull', { limit: place.table.seats }) : null;
}
