import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { findPlace } from '../hall-place.ts';
import { type AnyRoute, allowAccount, auditOf, hiddenFrom, route } from '../route.ts';

const list = route('GET /tables/:id/seats', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = await findPlace(rows, params.id, identity);
  if (!found.ok) return found;
  const { id, countyId } = found.value.table;
  const allowed = allowAccount(identity, { may: 'hostTables', countyId });
  if (!allowed.ok) return allowed;
  const mediators = new Set(await rows.seats.mediators(id));
  const seats = await rows.seats.ofTable(id);
  return ok({
    seats: seats.map((seat) => ({ id: seat.id, number: seat.number, mediates: mediators.has(seat.number) })),
  });
});

const mediator = route(
  'POST /seats/:id/mediator',
  { body: v.object({ mediates: v.boolean() }) },
  async (asked) => {
    const { identity, ports, body } = asked;
    const seat = await ports.store.rows.seats.find(asked.params.id);
    if (hiddenFrom(identity, seat)) return failed(failure('notFound'));
    const allowed = allowAccount(identity, { may: 'hostTables', countyId: seat.countyId });
    if (!allowed.ok) return allowed;
    await ports.store.transact(async (rows) => {
      await rows.seats.setMediator(seat, body.mediates);
      await rows.audit.append(
        auditOf(asked, allowed.value, seat.countyId, {
          verb: 'seat.mediator',
          objectKind: 'seat',
          objectId: seat.id,
          to: body.mediates ? 'named' : 'none',
        }),
      );
    });
    if (seat.tableId) ports.live.tableChanged(seat.tableId);
    return ok(null);
  },
);

export const tableSeatRoutes: readonly AnyRoute[] = [list, mediator];
