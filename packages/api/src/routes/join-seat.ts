import { failure } from '@fortschrift/domain/failure';
import { languages } from '@fortschrift/domain/language';
import { failed, ok } from '@fortschrift/domain/result';
import type { Seat } from '@fortschrift/domain/seat';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import { type AnyRoute, allow, auditOf, hiddenFrom, route } from '../route.ts';
import { seatViewOf } from '../seat-here.ts';
import { takeSeat } from '../seat-take.ts';
import { tellOfMove } from './join.ts';

const patchSeat = route(
  'PATCH /seats/:id',
  {
    body: v.object({
      language: v.exactOptional(v.picklist(languages)),
      tableId: v.exactOptional(idSchema),
    }),
  },
  async (asked) => {
    const { ports, body } = asked;
    const own = asked.identity.seats.find((actor) => actor.seatId === asked.params.id);
    const seat = own ? await ports.store.rows.seats.find(own.seatId) : null;
    if (!seat) return failed(failure('notFound'));
    const language = body.language ?? seat.language;
    const tableId = body.tableId ?? seat.tableId;
    const outcome = await ports.store.transact(async (rows) => {
      if (tableId !== null) {
        return takeSeat(
          rows,
          { workshopId: seat.workshopId, tableId, language, seat },
          {
            now: ports.now(),
            newId: ports.newId,
            tokenHash: '',
            audit: (actor, entry) => auditOf(asked, actor, seat.countyId, entry),
          },
        );
      }
      const standing = { ...seat, language };
      await rows.seats.update(standing);
      return ok({ seat: standing, isNew: false });
    });
    if (!outcome.ok) return outcome;
    tellOfMove(ports, seat, outcome.value.seat);
    return ok({ seat: seatViewOf(outcome.value.seat) });
  },
);

/** A person leaves the table and may come back; a host asks one to leave for good. */
const deleteSeat = route('DELETE /seats/:id', {}, async (asked) => {
  const { ports, identity } = asked;
  const seat = await ports.store.rows.seats.find(asked.params.id);
  if (hiddenFrom(identity, seat)) return failed(failure('notFound'));
  const own = identity.seats.find((actor) => actor.seatId === seat.id);
  const allowed = own ? ok(own) : allow(identity, { may: 'hostTables', countyId: seat.countyId });
  if (!allowed.ok) return allowed;
  await ports.store.transact(async (rows) => {
    const now = (await rows.seats.find(seat.id)) ?? seat;
    const after: Seat = { ...now, tableId: null, state: own ? now.state : 'ejected' };
    await rows.seats.update(after);
    await rows.audit.append(
      auditOf(asked, allowed.value, seat.countyId, {
        verb: own ? 'seat.leave' : 'seat.eject',
        objectKind: 'seat',
        objectId: seat.id,
        from: now.tableId,
      }),
    );
  });
  ports.live.rightsChanged([`seat:${seat.id}`]);
  if (seat.tableId) ports.live.tableChanged(seat.tableId);
  return ok(null);
});

export const seatRoutes: readonly AnyRoute[] = [patchSeat, deleteSeat];
