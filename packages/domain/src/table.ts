import type { ActionFieldKey } from './action-field.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { isFrozen, type WorkshopState } from './workshop.ts';

/** A Thementisch of a workshop. */
export type WorkshopTable = {
  readonly id: Id;
  readonly workshopId: Id;
  readonly countyId: Id;
  /** As printed on the table card, from 1. */
  readonly number: number;
  readonly title: string;
  readonly field: ActionFieldKey | null;
  /** Its own question; empty means the workshop's. */
  readonly question: string;
  /** Who moderates and who takes notes, as printed; may be empty. Seen by the office and on paper only. */
  readonly host: string;
  readonly noteTaker: string;
  readonly phase: TablePhase;
  /** How many people may sit here. */
  readonly seats: number;
  /** Whether the table may write in its sheet. */
  readonly sheetOpen: boolean;
  /** Totals stay hidden from the table until the host shows them. */
  readonly dotsShown: boolean;
  /** What the dots are asked for; empty means the words of the phone. Up to 140 characters. */
  readonly dotQuestion: string;
  /** The first round whose cards lie face down (Verdeckt schreiben); null while all lie open. */
  readonly coveredFrom: number | null;
};

/** waiting -> collecting -> sorting -> weighting -> presenting, one step forward or back. */
export const tablePhases = ['waiting', 'collecting', 'sorting', 'weighting', 'presenting'] as const;
export type TablePhase = (typeof tablePhases)[number];

/** The phase before or after; null at the ends. */
export function nextPhase(phase: TablePhase, direction: 1 | -1): TablePhase | null {
  return tablePhases[tablePhases.indexOf(phase) + direction] ?? null;
}

/**
 * Moves a table to a phase. Fails with `workshopFrozen` unless the workshop is open, and `stepNotPossible` for
 * anything but a neighbour. Entering `presenting` shows the dots; stepping back from it hides them again. Cards are
 * face down while a table waits or collects: who sorts them must see them, so any other phase turns them over.
 */
export function moveTable(
  table: WorkshopTable,
  to: TablePhase,
  workshop: { readonly state: WorkshopState },
): Result<WorkshopTable, Failure> {
  if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
  if (workshop.state !== 'opened') return failed(failure('phaseForbids'));
  if (Math.abs(tablePhases.indexOf(to) - tablePhases.indexOf(table.phase)) !== 1)
    return failed(failure('stepNotPossible'));
  const coveredFrom = to === 'waiting' || to === 'collecting' ? table.coveredFrom : null;
  return ok({ ...table, phase: to, dotsShown: to === 'presenting', coveredFrom });
}

/**
 * Opens or closes the sheet to the people at the table. Fails with `workshopFrozen` when the workshop is over and
 * `phaseForbids` when it has not begun.
 */
export function openSheet(
  table: WorkshopTable,
  open: boolean,
  workshop: { readonly state: WorkshopState },
): Result<WorkshopTable, Failure> {
  if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
  if (workshop.state !== 'opened') return failed(failure('phaseForbids'));
  return ok({ ...table, sheetOpen: open });
}
