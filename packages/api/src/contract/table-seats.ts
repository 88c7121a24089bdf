import type { Id } from '@fortschrift/domain/id';

/** Somebody at a table as its host may know them: a number, nothing else. */
export type TableSeat = { readonly id: Id; readonly number: number; readonly mediates: boolean };

export type TableSeatRoutes = {
  /** Who sits at a table, by number, so that a host can ask one to leave (`DELETE /seats/:id`). */
  'GET /tables/:id/seats': { answer: { seats: readonly TableSeat[] } };
  /** Names a seat to translate cards into German (Sprachmittlung), or takes that back. */
  'POST /seats/:id/mediator': { body: { mediates: boolean }; answer: null };
};
