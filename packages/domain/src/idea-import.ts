import type { Id } from './id.ts';

/** Cards that came with a file into an event: letters, an online survey. */
export type IdeaImport = {
  readonly id: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
  /** What the office calls it: up to 120 characters. */
  readonly title: string;
  /** Cards it brought. */
  readonly cards: number;
  readonly importedAt: number;
  readonly importedBy: Id;
  /** When it was taken back as a whole; null while it counts. */
  readonly undoneAt: number | null;
};

/** Most cards one import may bring: more belong into several tables or events. */
export const importCardsMax = 2000;

/** Why a card keeps its import from being taken back. */
export type ImportHold = 'cited' | 'dots';
