import { type Failure, failure } from './failure.ts';
import { type Id, isId } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** What the whole hall sees at once: a timer, a call, and what the projector shows. */
export type HallStage = {
  /** Advisory: nothing happens when it runs out. */
  readonly timer: Timer | null;
  readonly call: Call | null;
  /** What the Saal told the projector to show; null until it did. */
  readonly screen: StageScreen | null;
};

export type Timer = {
  /** Server time, Unix milliseconds. */
  readonly endsAt: number;
  /** All minutes it was given, extensions too. */
  readonly minutes: number;
};

/** One sentence of whoever leads the day, to everybody. */
export type Call = { readonly text: string; readonly at: number };

/** Pictures of the projector. */
export const stagePictures = ['join', 'hall', 'wall', 'cluster', 'mood', 'sheet', 'timer'] as const;
export type StagePicture = (typeof stagePictures)[number];

export type StageScreen = {
  readonly picture: StagePicture;
  readonly tableId: Id | null;
  readonly clusterId: Id | null;
  /** When the Saal said so: the projector follows what is newer than its own keys. */
  readonly at: number;
};

export const emptyStage: HallStage = { timer: null, call: null, screen: null };

export const timerMinutesMax = 180;
export const callMax = 140;

/**
 * Starts a timer anew, or gives a running one more time; one that has run out begins again from now. `minutes` are
 * whole, 1 to 180; fails with `numberOutOfRange` for others and when more than 180 minutes would be left.
 */
export function setTimer(
  timer: Timer | null,
  minutes: number,
  extend: boolean,
  now: number,
): Result<Timer, Failure> {
  const wrong = failure('numberOutOfRange', { field: 'minutes', limit: timerMinutesMax });
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > timerMinutesMax) return failed(wrong);
  const running = extend && timer !== null && timer.endsAt > now ? timer : null;
  const endsAt = (running?.endsAt ?? now) + minutes * 60_000;
  if (endsAt - now > timerMinutesMax * 60_000) return failed(wrong);
  return ok({ endsAt, minutes: (running?.minutes ?? 0) + minutes });
}

/** Foreign input -> a call of 1 to 140 characters; fails with what is wrong with the text. */
export function parseCall(text: unknown, now: number): Result<Call, Failure> {
  const parsed = parseText(text, { field: 'text', min: 1, max: callMax });
  return parsed.ok ? ok({ text: parsed.value, at: now }) : parsed;
}

/**
 * Foreign input -> what the projector shows. Fails with `wrongShape` for an unknown picture, or one of a table
 * without the table.
 */
export function parseScreen(
  input: { readonly [key: string]: unknown },
  now: number,
): Result<StageScreen, Failure> {
  const picture = stagePictures.find((known) => known === input['picture']);
  if (!picture) return failed(failure('wrongShape', { field: 'picture' }));
  const { tableId = null, clusterId = null } = input;
  if (tableId !== null && !isId(tableId)) return failed(failure('wrongShape', { field: 'tableId' }));
  if (clusterId !== null && !isId(clusterId)) return failed(failure('wrongShape', { field: 'clusterId' }));
  const ofHall = picture === 'join' || picture === 'hall' || picture === 'timer';
  if (!ofHall && tableId === null) return failed(failure('wrongShape', { field: 'tableId' }));
  return ok({ picture, tableId, clusterId, at: now });
}

/** Ways of a person into the hall that are counted, without anybody being known. */
export const joinSteps = ['scanned', 'language'] as const;
export type JoinStep = (typeof joinSteps)[number];

/** How long a browser remembers how far it came, so that it counts once: an evening. In milliseconds. */
export const wayKept = 12 * 60 * 60_000;

/**
 * Whether a browser that came as far as `before` (null: nowhere yet) is to be counted at a step: once each, and nobody
 * goes back.
 */
export function isFurther(step: JoinStep, before: JoinStep | null): boolean {
  return before === null || joinSteps.indexOf(step) > joinSteps.indexOf(before);
}

/** How many people got how far. */
export type Arrivals = {
  readonly scanned: number;
  readonly language: number;
  readonly seated: number;
  readonly wrote: number;
};

/** A phone says again this often, in milliseconds, that somebody is writing; it is believed for twice as long. */
export const writingEvery = 20_000;

/** Most people counted at one step of the way in: twice the places of a hall, for those who scan and turn back. */
export function mostArrivals(places: number): number {
  return 2 * places;
}
