import type { BoardIdea } from './board.ts';
import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';
import type { WorkshopTable } from './table.ts';
import { isFrozen, type Workshop, type WorkshopState } from './workshop.ts';

type At = Pick<Workshop, 'state' | 'round'>;

/**
 * Verdeckt schreiben: lays the cards of this round and later ones face down, or turns all over at once. Face down, a
 * card is seen by its writer, by hosts and the office, and by nobody else. Fails with `workshopFrozen` when the
 * workshop is over, and with `phaseForbids` for covering a table that already sorts.
 */
export function coverCards(
  table: WorkshopTable,
  covered: boolean,
  workshop: { readonly state: WorkshopState; readonly round: number },
): Result<WorkshopTable, Failure> {
  if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
  if (!covered) return ok({ ...table, coveredFrom: null });
  if (table.phase !== 'waiting' && table.phase !== 'collecting') return failed(failure('phaseForbids'));
  return ok({ ...table, coveredFrom: table.coveredFrom ?? workshop.round });
}

/**
 * The first round whose cards lie face down now; null when all lie open. A round that was gone back to is covered
 * too: nothing is shown by a step of the event, only by the host. What the event froze lies open.
 */
export function coveredFrom(table: Pick<WorkshopTable, 'coveredFrom'>, workshop: At): number | null {
  if (table.coveredFrom === null || isFrozen(workshop)) return null;
  return Math.min(table.coveredFrom, workshop.round);
}

/** Whether a card lies face down where cards are covered from that round on. */
export function isFaceDown({ round }: Pick<BoardIdea, 'round'>, from: number | null): boolean {
  return from !== null && round >= from;
}
