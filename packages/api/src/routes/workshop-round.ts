import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { startRound } from '@fortschrift/domain/round';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

/** Everybody changes tables: sheets leave people's hands, tables collect again, what was found stays on the boards. */
const round = route('POST /workshops/:id/round', { body: v.object({ to: v.number() }) }, async (asked) => {
  const { identity, ports, params, body } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const outcome = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    const before = await rows.tables.ofWorkshop(now.id);
    const started = startRound(now, body.to, before);
    if (!started.ok) return started;
    const { workshop, tables } = started.value;
    await rows.workshops.update(workshop);
    for (const table of tables) await rows.tables.update(table);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'workshop.round',
        objectKind: 'workshop',
        objectId: now.id,
        from: String(now.round),
        to: String(workshop.round),
      }),
    );
    return ok({ workshop, tables, sheets: before.filter((table) => table.sheetOpen) });
  });
  if (!outcome.ok) return outcome;
  const { workshop, tables, sheets } = outcome.value;
  ports.live.workshopChanged(
    params.id,
    tables.map((table) => table.id),
  );
  for (const table of sheets) ports.live.sheetRightChanged(table.id);
  return ok({ workshop, tables });
});

/** Who sits where, as hosts may know it: numbers, so that one can be asked to leave. */
const seats = route('GET /workshops/:id/seats', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const allowed = permitted(identity, await rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const { thing: workshop } = allowed.value;
  const cards = new Map<string, number>();
  for (const { seatId, state } of await rows.ideas.ofWorkshop(params.id))
    if (seatId !== null && state === 'submitted') cards.set(seatId, (cards.get(seatId) ?? 0) + 1);
  const closed = isFrozen(workshop);
  const taken = await rows.seats.ofWorkshop(params.id);
  return ok({
    seats: taken.map(({ id, number, tableId, language, state }) => ({
      ...{ id, number, tableId, language, state },
      cards: closed ? null : (cards.get(id) ?? 0),
    })),
  });
});

export const workshopRoundRoutes: readonly AnyRoute[] = [round, seats];
