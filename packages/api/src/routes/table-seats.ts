import { ok } from '@fortschrift/domain/result';
import { findPlace } from '../hall-place.ts';
import { type AnyRoute, allowAccount, route } from '../route.ts';

const list = route('GET /tables/:id/seats', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = await findPlace(rows, params.id, identity);
  if (!found.ok) return found;
  const { id, countyId } = found.value.table;
  const allowed = allowAccount(identity, { may: 'hostTables', countyId });
  if (!allowed.ok) return allowed;
  const seats = await rows.seats.ofTable(id);
  return ok({ seats: seats.map((seat) => ({ id: seat.id, number: seat.number })) });
});

export const tableSeatRoutes: readonly AnyRoute[] = [list];
