import { displayEndsAt, seatEndsAt } from '@fortschrift/domain/join';
import type { Seat } from '@fortschrift/domain/seat';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { SeatView } from './contract/hall.ts';
import type { Ports } from './ports.ts';

/** The seat this browser was given in a workshop, also one it was asked to leave; null when there is none. */
export async function seatHere(
  asked: { readonly ports: Ports; readonly headers: Headers },
  workshop: Workshop,
): Promise<Seat | null> {
  const hash = asked.ports.signIn.seatHash(asked.headers, workshop.id);
  const seat = hash === null ? null : await asked.ports.store.rows.seats.findByTokenHash(hash);
  return seat?.workshopId === workshop.id ? seat : null;
}

/** What a person is told of their own seat. */
export function seatViewOf({ id, number, language, workshopId, tableId }: Seat): SeatView {
  return { id, number, language, workshopId, tableId };
}

/** Until when the cookies of seats and projectors of a workshop are good, in Unix milliseconds. */
export function cookieEnds(
  workshop: Workshop,
  now: number,
): { readonly seat: number; readonly display: number } {
  const eventEndsAt = Date.parse(`${workshop.day}T23:59:59Z`);
  return { seat: seatEndsAt(eventEndsAt, now), display: displayEndsAt(eventEndsAt, now) };
}
