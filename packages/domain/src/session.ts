import type { Id } from './id.ts';

/** A Sitzung of a body, with the papers it deals with. */
export type Session = {
  readonly id: Id;
  readonly countyId: Id;
  readonly bodyId: Id;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly starts: string;
  readonly place: string;
  readonly state: SessionState;
  /** Voting members present when quorum was stated; null before. */
  readonly present: number | null;
  readonly agenda: readonly AgendaItem[];
};

export const sessionStates = ['scheduled', 'convened', 'open', 'ended', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

export type AgendaItem = {
  readonly id: Id;
  /** "TOP 4" is number 4. */
  readonly number: number;
  readonly title: string;
  readonly versionId: Id | null;
  readonly paperId: Id | null;
};
