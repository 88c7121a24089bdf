import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseDay, parseText } from './text.ts';

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

const steps: Record<SessionState, readonly SessionState[]> = {
  scheduled: ['convened', 'cancelled'],
  convened: ['open', 'cancelled'],
  open: ['ended'],
  ended: [],
  cancelled: ['scheduled'],
};

/** What is said of a session when it is put on the calendar. */
export type SessionDraft = Pick<Session, 'title' | 'day' | 'starts' | 'place'>;

/**
 * Foreign input -> a session's title (3 to 160 characters), day, time ("17:30" or empty) and place (up to 160).
 * Fails with what is wrong with a text, or `dateInvalid` naming the field.
 */
export function parseSession(input: SessionDraft): Result<SessionDraft, Failure> {
  const title = parseText(input.title, { field: 'title', min: 3, max: 160 });
  if (!title.ok) return title;
  const day = parseDay(input.day, 'day');
  if (!day.ok) return day;
  const place = parseText(input.place, { field: 'place', min: 0, max: 160 });
  if (!place.ok) return place;
  const starts = input.starts.trim();
  if (starts !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(starts))
    return failed(failure('dateInvalid', { field: 'starts' }));
  return ok({ title: title.value, day: day.value, starts, place: place.value });
}

/**
 * Moves a session on and notes who is present. `present` counts voting members, 0 to `votingMembers`
 * (`numberOutOfRange`), and is stated once the session is open; a step the procedure does not know, or a number
 * before the session is open, is `stepNotPossible`.
 */
export function moveSession(
  session: Session,
  change: { readonly state?: SessionState; readonly present?: number },
  votingMembers: number,
): Result<Session, Failure> {
  const state = change.state ?? session.state;
  if (state !== session.state && !steps[session.state].includes(state))
    return failed(failure('stepNotPossible'));
  const present = change.present ?? session.present;
  if (change.present !== undefined) {
    if (state !== 'open' && state !== 'ended')
      return failed(failure('stepNotPossible', { field: 'present' }));
    if (!Number.isInteger(change.present) || change.present < 0 || change.present > votingMembers)
      return failed(failure('numberOutOfRange', { field: 'present', limit: votingMembers }));
  }
  return ok({ ...session, state, present });
}

/**
 * Puts an item at the end of the agenda. Fails with `stepNotPossible` after the session, or what is wrong with
 * the title (3 to 240 characters).
 */
export function addAgendaItem(
  session: Session,
  item: Pick<AgendaItem, 'id' | 'title' | 'versionId' | 'paperId'>,
): Result<Session, Failure> {
  if (session.state === 'ended' || session.state === 'cancelled') return failed(failure('stepNotPossible'));
  const title = parseText(item.title, { field: 'title', min: 3, max: 240 });
  if (!title.ok) return title;
  const number = session.agenda.reduce((last, known) => Math.max(last, known.number), 0) + 1;
  return ok({ ...session, agenda: [...session.agenda, { ...item, title: title.value, number }] });
}
