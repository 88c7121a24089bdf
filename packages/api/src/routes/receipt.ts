import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { keepReceipt, receiptView } from '../receipt.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

/** Only the person on the seat takes a receipt of it, and only by their own wish. */
const make = route('POST /seats/:id/receipt', {}, async (asked) => {
  const { ports, identity, params } = asked;
  const own = identity.seats.find((actor) => actor.seatId === params.id);
  if (!own) return failed(failure('notFound'));
  const { code, keys } = ports.signIn.createReceipt();
  const kept = await ports.store.transact(async (rows) => {
    const seat = await rows.seats.find(own.seatId);
    const workshop = seat && (await rows.workshops.find(seat.workshopId));
    if (!workshop) return failed(failure('notFound'));
    const kept = await keepReceipt(
      rows,
      ports.signIn,
      { id: seat.id, workshop, cardKey: ports.signIn.seatCardKey(asked.headers, workshop.id) },
      keys,
      ports.now(),
    );
    if (!kept.ok) return kept;
    // The log knows that receipts are taken, not by whom.
    await rows.audit.append(
      auditOf(asked, 'system', workshop.countyId, {
        verb: 'receipt.make',
        objectKind: 'workshop',
        objectId: workshop.id,
      }),
    );
    return ok(null);
  });
  return kept.ok ? ok({ code }) : kept;
});

/** Wrong codes cost from the same budget as those of tables. */
const look = route('POST /receipts/look', { body: v.object({ code: v.string() }) }, async (asked) => {
  const { signIn, store } = asked.ports;
  return signIn.attempt(asked.address, async () => {
    const keys = signIn.readReceipt(asked.body.code);
    return keys && receiptView(store.rows, signIn, keys);
  });
});

export const receiptRoutes: readonly AnyRoute[] = [make, look];
