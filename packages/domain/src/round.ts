import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';
import type { WorkshopTable } from './table.ts';
import { isFrozen, type Workshop } from './workshop.ts';

/** The round a table is in, as everybody there sees it. */
export type RoundHead = {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** What this round adds to the table's question; may be empty. */
  readonly question: string;
  /** How long it is meant to take: what the timer proposes. */
  readonly minutes: number;
};

/** The round an event is in; null where people stay at their tables. */
export function roundHeadOf({ plan, round }: Pick<Workshop, 'plan' | 'round'>): RoundHead | null {
  const { rounds } = plan;
  if (rounds.length === 0) return null;
  const number = Math.min(round, rounds.length);
  const { question = '', minutes = 0 } = rounds[number - 1] ?? {};
  return { number, of: rounds.length, question, minutes };
}

/**
 * Begins the next round, or goes back to the one before: nothing that was said is lost either way. All tables
 * collect again and keep their cards and clusters, so that whoever comes finds what was found before. Fails with
 * `workshopFrozen` after the event, `phaseForbids` while it is not open and `stepNotPossible` for anything but a
 * neighbouring round.
 */
export function startRound(
  workshop: Workshop,
  to: number,
  tables: readonly WorkshopTable[],
): Result<{ readonly workshop: Workshop; readonly tables: readonly WorkshopTable[] }, Failure> {
  if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
  if (workshop.state !== 'opened') return failed(failure('phaseForbids'));
  const possible = Number.isInteger(to) && to >= 1 && to <= workshop.plan.rounds.length;
  if (!possible || Math.abs(to - workshop.round) !== 1) return failed(failure('stepNotPossible'));
  return ok({
    workshop: { ...workshop, round: to },
    tables: tables.map((table) => ({ ...table, phase: 'collecting', sheetOpen: false, dotsShown: false })),
  });
}
