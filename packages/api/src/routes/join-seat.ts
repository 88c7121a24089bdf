import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { languages } from '@fortschrift/domain/language';
import { failed, ok } from '@fortschrift/domain/result';
import type { Seat } from '@fortschrift/domain/seat';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import type { Rows } from '../ports/store.ts';
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

/** A person leaves the table and may come back; a host asks one to leave for good, with the cards or without. */
const leaving = { query: v.object({ cards: v.exactOptional(v.literal('hide')) }) };

const deleteSeat = route('DELETE /seats/:id', leaving, async (asked) => {
  const { ports, identity } = asked;
  const seat = await ports.store.rows.seats.find(asked.params.id);
  if (hiddenFrom(identity, seat)) return failed(failure('notFound'));
  const own = identity.seats.find((actor) => actor.seatId === seat.id);
  const allowed = own ? ok(own) : allow(identity, { may: 'hostTables', countyId: seat.countyId });
  if (!allowed.ok) return allowed;
  const touched = await ports.store.transact(async (rows) => {
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
    return asked.query.cards === 'hide' && !own ? hideCards(rows, seat.id) : [];
  });
  ports.live.rightsChanged([`seat:${seat.id}`]);
  for (const tableId of new Set([...touched, ...(seat.tableId ? [seat.tableId] : [])]))
    ports.live.tableChanged(tableId);
  return ok(null);
});

/** Hides what a seat wrote, so that a host can show it again card by card; returns the tables it lay at. */
async function hideCards(rows: Rows, seatId: Id): Promise<readonly Id[]> {
  const tables: Id[] = [];
  for (const id of await rows.ideas.ofSeat(seatId)) {
    const idea = await rows.ideas.find(id);
    const workshop = idea && (await rows.workshops.find(idea.workshopId));
    if (!idea || !workshop || isFrozen(workshop) || idea.state !== 'submitted') continue;
    await rows.ideas.update({ ...idea, state: 'hidden', hiddenReason: 'delicate' });
    tables.push(idea.tableId);
  }
  return tables;
}

export const seatRoutes: readonly AnyRoute[] = [patchSeat, deleteSeat];
