import type { Actor } from '@fortschrift/domain/actor';
import type { AuditEntry } from '@fortschrift/domain/audit';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { refuseAtDoor, refuseFull, sitDown } from '@fortschrift/domain/join';
import type { Language } from '@fortschrift/domain/language';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Seat } from '@fortschrift/domain/seat';
import type { Rows } from './ports/store.ts';

type Wish = {
  readonly workshopId: Id;
  readonly tableId: Id;
  readonly language: Language;
  /** The seat the browser holds in this workshop. */
  readonly seat: Pick<Seat, 'id'> | null;
};

type Means = {
  readonly now: number;
  readonly newId: () => Id;
  readonly tokenHash: string;
  readonly audit: (
    actor: Actor,
    entry: Pick<AuditEntry, 'verb' | 'objectKind' | 'objectId'> & Partial<Pick<AuditEntry, 'from' | 'to'>>,
  ) => AuditEntry;
};

/**
 * Gives a person a place at a table, inside of a transaction: the seat the browser has, moved if it asks for
 * another table, or a new one with the next number. `isNew`: the browser is to be sent its token. Fails with `notFound` for a table of another workshop, and
 * with `doorClosed`, `eventEnded`, `tableFull` or `seatEjected` as the domain says.
 */
export async function takeSeat(
  rows: Rows,
  wish: Wish,
  means: Means,
): Promise<Result<{ readonly seat: Seat; readonly isNew: boolean }, Failure>> {
  const workshop = await rows.workshops.find(wish.workshopId);
  const table = await rows.tables.find(wish.tableId);
  if (!workshop || table?.workshopId !== workshop.id) return failed(failure('notFound'));
  const taken = (await rows.seats.taken(workshop.id)).get(table.id) ?? 0;
  // Made from the secret of one attempt: a second press that came while the first was under way.
  const twin = wish.seat ? null : await rows.seats.findByTokenHash(means.tokenHash);
  const held = wish.seat ? await rows.seats.find(wish.seat.id) : twin;
  if (held?.workshopId === workshop.id) {
    const moved = sitDown(held, wish, { workshop, table, taken });
    if (!moved.ok) return moved;
    const seat = moved.value;
    if (seat.tableId !== held.tableId || seat.language !== held.language) await rows.seats.update(seat);
    if (seat.tableId !== held.tableId)
      await rows.audit.append(entryOf(means, 'seat.move', seat, held.tableId));
    return ok({ seat, isNew: twin !== null });
  }
  const refused = refuseAtDoor(workshop) ?? refuseFull({ table, taken });
  if (refused) return failed(refused);
  const seat: Seat = {
    id: means.newId(),
    countyId: workshop.countyId,
    workshopId: workshop.id,
    tableId: table.id,
    number: (await rows.seats.lastNumber(workshop.id)) + 1,
    language: wish.language,
    state: 'seated',
    createdAt: means.now,
  };
  await rows.seats.insert(seat, means.tokenHash);
  await rows.audit.append(entryOf(means, 'seat.take', seat, null));
  return ok({ seat, isNew: true });
}

function entryOf(means: Means, verb: string, seat: Seat, from: Id | null): AuditEntry {
  const { id: seatId, countyId, workshopId, tableId } = seat;
  const actor: Actor = { kind: 'seat', seatId, countyId, workshopId, tableId };
  return means.audit(actor, { verb, objectKind: 'seat', objectId: seatId, from, to: tableId });
}
