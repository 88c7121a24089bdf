import { tableHeadOf, workshopHeadOf } from '@fortschrift/domain/board-view';
import type { Failure } from '@fortschrift/domain/failure';
import { failure } from '@fortschrift/domain/failure';
import { isCodeAlive, refuseAtDoor } from '@fortschrift/domain/join';
import { languages } from '@fortschrift/domain/language';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Seat } from '@fortschrift/domain/seat';
import type { Workshop } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import type { Ports } from '../ports.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';
import { cookieEnds, seatHere, seatViewOf } from '../seat-here.ts';
import { takeSeat } from '../seat-take.ts';

type Knocking = { readonly ports: Ports; readonly headers: Headers; readonly address: string };

const lookRoute = route('POST /join/look', { body: v.object({ code: v.string() }) }, async (asked) => {
  const found = await knock(asked, asked.body.code);
  if (!found.ok) return found;
  const { workshop, seat } = found.value;
  const { rows } = asked.ports.store;
  const taken = await rows.seats.taken(workshop.id);
  const tables = await rows.tables.ofWorkshop(workshop.id);
  const county = await rows.counties.find(workshop.countyId);
  const { day, place, question } = workshop;
  return ok({
    workshop: { ...workshopHeadOf(workshop), day, place, question },
    county: county?.name ?? '',
    tables: tables.map((table) => ({ ...tableHeadOf(table, workshop), taken: taken.get(table.id) ?? 0 })),
    seat: seat && seatViewOf(seat),
  });
});

const joinRoute = route(
  'POST /join',
  {
    body: v.object({
      code: v.string(),
      tableId: idSchema,
      language: v.picklist(languages),
      attempt: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{22,64}$/))),
    }),
  },
  async (asked) => {
    const { ports, body } = asked;
    const found = await knock(asked, body.code);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const now = ports.now();
    const ends = cookieEnds(workshop, now).seat;
    const token = ports.signIn.createSeatToken(workshop.id, ends, body.attempt);
    const taken = await ports.store.transact((rows) =>
      takeSeat(
        rows,
        { workshopId: workshop.id, tableId: body.tableId, language: body.language, seat },
        {
          now,
          newId: ports.newId,
          tokenHash: token.hash,
          audit: (actor, entry) => auditOf(asked, actor, workshop.countyId, entry),
        },
      ),
    );
    if (!taken.ok) return taken;
    if (taken.value.isNew) asked.setCookie(token.cookie);
    tellOfMove(ports, seat, taken.value.seat);
    return ok({ seat: seatViewOf(taken.value.seat) });
  },
);

/**
 * Finds the workshop that a short code or the token of a QR code opens for this browser. Wrong ones and those of
 * events that are over for good cost from the budget and are `codeUnknown`; who has a seat comes in whatever the door
 * says. Behind a shut door a short code, which could be guessed, is told no more than a wrong one; who holds a printed
 * QR code is told why nobody comes in.
 */
export async function knock(
  asked: Knocking,
  typed: string,
): Promise<Result<{ readonly workshop: Workshop; readonly seat: Seat | null }, Failure>> {
  const { signIn, store } = asked.ports;
  const found = await signIn.attempt(asked.address, async () => {
    const { workshops } = store.rows;
    const code = signIn.normaliseCode(typed);
    const byCode = code === null ? null : await workshops.findByCode(code);
    const workshop = signIn.isJoinToken(typed) ? await workshops.findByJoinToken(typed) : byCode;
    const seat = workshop && (await seatHere(asked, workshop));
    return workshop && (seat || isCodeAlive(workshop)) ? { workshop, seat } : null;
  });
  if (!found.ok) return found;
  const { workshop, seat } = found.value;
  if (seat?.state === 'ejected') return failed(failure('seatEjected'));
  const refused = seat ? null : refuseAtDoor(workshop);
  if (refused && !signIn.isJoinToken(typed)) return failed(failure('codeUnknown'));
  return refused ? failed(refused) : found;
}

/** Whoever changed tables sees the new one and no longer the old; both count their people again. */
export function tellOfMove(ports: Ports, before: Seat | null, after: Seat): void {
  if (before?.tableId === after.tableId) return;
  for (const tableId of [before?.tableId, after.tableId]) if (tableId) ports.live.tableChanged(tableId);
  if (before) ports.live.rightsChanged([`seat:${after.id}`]);
}

export const joinRoutes: readonly AnyRoute[] = [lookRoute, joinRoute];
