import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import type { PromptTranslation } from './prompt-translation.ts';
import { failed, ok, type Result } from './result.ts';
import type { WorkshopPlan } from './workshop-plan.ts';

/** A Veranstaltung: people meet, sit at tables, write cards. */
export type Workshop = {
  readonly id: Id;
  readonly countyId: Id;
  readonly title: string;
  readonly kind: WorkshopKind;
  /** Calendar day, YYYY-MM-DD. */
  readonly day: string;
  /** Local times as printed, "17:30"; empty when not yet known. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly purpose: string;
  /** The guiding question; a table may have its own. */
  readonly question: string;
  readonly state: WorkshopState;
  /** The short code read aloud: 6 characters. */
  readonly code: string;
  /** What the printed QR codes carry: 128 random bits as base64url, 22 characters. Good while the door is open. */
  readonly joinToken: string;
  /** Whether new people may join. */
  readonly doorOpen: boolean;
  readonly wifi: { readonly name: string; readonly password: string } | null;
  /** The concept this event works for. */
  readonly conceptId: Id | null;
  readonly plan: WorkshopPlan;
  /** What its questions and themes say in the other languages of the hall. */
  readonly translations: readonly PromptTranslation[];
  /** The round the event is in, from 1. */
  readonly round: number;
  /** The series this is one date of. */
  readonly seriesId: Id | null;
  /** How often what stands in people's calendars changed (RFC 5545 SEQUENCE). */
  readonly revision: number;
  readonly dotsPerSeat: number;
  readonly dotsPerCluster: number;
  readonly createdAt: number;
};

export const workshopKinds = ['kickoff', 'dialogue', 'workingGroup', 'network', 'feedbackRound'] as const;
export type WorkshopKind = (typeof workshopKinds)[number];

/** planned -> opened -> closed -> documented; opened may step back to planned while nobody has written. */
export const workshopStates = ['planned', 'opened', 'closed', 'documented', 'cancelled'] as const;
export type WorkshopState = (typeof workshopStates)[number];

const steps: Record<WorkshopState, readonly WorkshopState[]> = {
  planned: ['opened', 'cancelled'],
  opened: ['planned', 'closed'],
  closed: ['documented'],
  documented: [],
  cancelled: ['planned'],
};

/**
 * Moves a workshop to another state. Fails with `stepNotPossible` when the state machine has no such step and
 * `questionMissing` when it is opened without tables that have a question to answer.
 */
export function moveWorkshop(
  workshop: Workshop,
  to: WorkshopState,
  tables: readonly { readonly question: string }[],
  ideas: number,
): Result<Workshop, Failure> {
  if (!steps[workshop.state].includes(to)) return failed(failure('stepNotPossible'));
  if (to === 'planned' && ideas > 0) return failed(failure('stepNotPossible', { count: ideas }));
  const answerable = tables.length > 0 && tables.every((table) => table.question || workshop.question);
  if (to === 'opened' && !answerable) return failed(failure('questionMissing'));
  return ok(withRevision(workshop, { ...workshop, state: to, doorOpen: to === 'opened' }));
}

/** Whether what was said is frozen: no command changes cards, clusters, dots or sheets any more. */
export function isFrozen(workshop: Pick<Workshop, 'state'>): boolean {
  return workshop.state === 'closed' || workshop.state === 'documented';
}

/** Shuts or opens the door; `stepNotPossible` when a workshop that is not open should let people in. */
export function setDoor(workshop: Workshop, open: boolean): Result<Workshop, Failure> {
  return open && workshop.state !== 'opened'
    ? failed(failure('stepNotPossible'))
    : ok({ ...workshop, doorOpen: open });
}

/** The changed workshop, counted as a new revision when something changed that stands in people's calendars. */
export function withRevision(before: Workshop, after: Workshop): Workshop {
  const kept = (['title', 'day', 'starts', 'ends', 'place', 'purpose'] as const).every(
    (key) => before[key] === after[key],
  );
  const calledOff = (before.state === 'cancelled') === (after.state === 'cancelled');
  return kept && calledOff ? after : { ...after, revision: before.revision + 1 };
}
