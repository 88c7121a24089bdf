import { type Failure, failure } from './failure.ts';
import { type Id, isId } from './id.ts';
import { type ProgrammeItem, parseProgramme } from './programme.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';
import { type WorkshopMethod, workshopMethods } from './workshop-method.ts';

/** How an event is led: its method, its programme, its rounds, and what it speaks about. */
export type WorkshopPlan = {
  readonly method: WorkshopMethod;
  readonly programme: readonly ProgrammeItem[];
  /** Rounds in which people change tables; empty where everybody stays. */
  readonly rounds: readonly RoundPlan[];
  /** The version a Rückkopplung speaks about: cards may refer to its goals and measures. */
  readonly versionId: Id | null;
};

/** One round at the tables: what it adds to the question there, and how long it is meant to take. */
export type RoundPlan = { readonly question: string; readonly minutes: number };

/** Most rounds an event may have; fewer than two are none. */
export const roundsMax = 5;
/** Longest round, in minutes. */
export const roundMinutesMax = 240;

/** A plan that says nothing: cards, one round, no programme. */
export const plainPlan: WorkshopPlan = { method: 'cards', programme: [], rounds: [], versionId: null };

type Foreign = { readonly [key: string]: unknown };

/**
 * Foreign input -> a plan. `starts` and `ends` are the event's times, empty when open. Fails with `wrongShape`,
 * `numberOutOfRange` (`rounds`: one round or more than five, or minutes outside 1 to 240), what is wrong with a
 * text, and as `parseProgramme` does.
 */
export function parsePlan(
  input: unknown,
  times: { readonly starts: string; readonly ends: string },
): Result<WorkshopPlan, Failure> {
  if (typeof input !== 'object' || input === null) return failed(failure('wrongShape', { field: 'plan' }));
  const plan: Foreign = { ...input };
  const method = workshopMethods.find((known) => known === plan['method']);
  if (!method) return failed(failure('wrongShape', { field: 'method' }));
  const programme = parseProgramme(plan['programme'], times);
  if (!programme.ok) return programme;
  const rounds = parseRounds(plan['rounds']);
  if (!rounds.ok) return rounds;
  const versionId = plan['versionId'] ?? null;
  if (versionId !== null && !isId(versionId)) return failed(failure('wrongShape', { field: 'versionId' }));
  return ok({ method, programme: programme.value, rounds: rounds.value, versionId });
}

function parseRounds(input: unknown): Result<readonly RoundPlan[], Failure> {
  if (!Array.isArray(input)) return failed(failure('wrongShape', { field: 'rounds' }));
  if (input.length === 1 || input.length > roundsMax)
    return failed(failure('numberOutOfRange', { field: 'rounds', limit: roundsMax }));
  const rounds: RoundPlan[] = [];
  for (const each of input) {
    const { question, minutes }: Foreign = typeof each === 'object' && each !== null ? { ...each } : {};
    const text = parseText(question, { field: 'rounds', min: 0, max: 280 });
    if (!text.ok) return text;
    if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 1 || minutes > roundMinutesMax)
      return failed(failure('numberOutOfRange', { field: 'rounds', limit: roundMinutesMax }));
    rounds.push({ question: text.value, minutes });
  }
  return ok(rounds);
}
