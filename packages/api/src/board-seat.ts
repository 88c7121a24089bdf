import type { Board } from '@fortschrift/domain/board';
import type { BoardActor } from '@fortschrift/domain/board-command';
import { coveredFrom, isFaceDown } from '@fortschrift/domain/cover';
import type { Id } from '@fortschrift/domain/id';
import type { Place } from './hall-place.ts';
import type { Rows } from './ports/store.ts';

/** A seat as the rules of the board care for it: its cards, and whether a host named it to translate. */
export async function seatActor(
  rows: Rows,
  { table }: Place,
  seatId: Id,
): Promise<Extract<BoardActor, { part: 'seat' }>> {
  const own = new Set(await rows.ideas.ofSeat(seatId));
  const seat = await rows.seats.find(seatId);
  const mediates = seat && (await rows.seats.mediators(table.id)).includes(seat.number);
  return { part: 'seat', own, ...(seat && mediates ? { mediates: seat.number } : {}) };
}

/** What a seat acts on is what it is sent: cards of others that lie face down are not there for it. */
export function boardBefore(board: Board, { table, workshop }: Place, own: ReadonlySet<Id>): Board {
  const from = coveredFrom(table, workshop);
  if (from === null) return board;
  const seen = [...board.ideas].filter(([id, idea]) => own.has(id) || !isFaceDown(idea, from));
  return { ...board, ideas: new Map(seen) };
}
