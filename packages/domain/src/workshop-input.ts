import { isActionFieldKey } from './action-field.ts';
import { type Failure, failure } from './failure.ts';
import { isId } from './id.ts';
import { parseClock } from './programme.ts';
import { failed, ok, type Result } from './result.ts';
import type { WorkshopTable } from './table.ts';
import { parseDay, parseText, type TextRule } from './text.ts';
import { type Workshop, workshopKinds } from './workshop.ts';
import { parsePlan } from './workshop-plan.ts';

/** What the office fills in about a workshop. */
export type WorkshopDraft = Pick<
  Workshop,
  | 'title'
  | 'kind'
  | 'day'
  | 'starts'
  | 'ends'
  | 'place'
  | 'purpose'
  | 'question'
  | 'wifi'
  | 'conceptId'
  | 'plan'
  | 'dotsPerSeat'
  | 'dotsPerCluster'
>;

/** What the office fills in about a table. */
export type TableDraft = Pick<WorkshopTable, 'title' | 'field' | 'question' | 'seats' | 'host' | 'noteTaker'>;

type Foreign = { readonly [key: string]: unknown };

/** Most dots a seat may be given, and most seats a table may have. */
export const dotsMax = 20;
export const seatsMax = 150;

const workshopTexts = {
  title: { min: 3, max: 160 },
  place: { min: 0, max: 160 },
  purpose: { min: 0, max: 1000, lines: true },
  question: { min: 0, max: 280 },
} as const;

/**
 * Foreign input -> what the office says about a workshop. Fails with what is wrong with a text, `dateInvalid` for
 * a day or a time that is none or an end before the start, `numberOutOfRange` for dots (1 to 20 each seat, at
 * most as many on one cluster), as `parsePlan` does, `wrongShape` for the rest. Whether concept and version exist is
 * the caller's to check.
 */
export function parseWorkshopInput(input: Foreign): Result<WorkshopDraft, Failure> {
  const kind = workshopKinds.find((known) => known === input['kind']);
  if (!kind) return failed(failure('wrongShape', { field: 'kind' }));
  const texts = parseTexts(input, workshopTexts);
  if (!texts.ok) return texts;
  const day = parseDay(input['day'], 'day');
  if (!day.ok) return day;
  const starts = parseTime(input['starts'], 'starts');
  if (!starts.ok) return starts;
  const ends = parseTime(input['ends'], 'ends');
  if (!ends.ok) return ends;
  if (starts.value && ends.value && ends.value <= starts.value)
    return failed(failure('dateInvalid', { field: 'ends' }));
  const wifi = parseWifi(input['wifi']);
  if (!wifi.ok) return wifi;
  const conceptId = input['conceptId'] ?? null;
  if (conceptId !== null && !isId(conceptId)) return failed(failure('wrongShape', { field: 'conceptId' }));
  const plan = parsePlan(input['plan'], { starts: starts.value, ends: ends.value });
  if (!plan.ok) return plan;
  const dotsPerSeat = parseCount(input['dotsPerSeat'], 'dotsPerSeat', dotsMax);
  if (!dotsPerSeat.ok) return dotsPerSeat;
  const dotsPerCluster = parseCount(input['dotsPerCluster'], 'dotsPerCluster', dotsPerSeat.value);
  if (!dotsPerCluster.ok) return dotsPerCluster;
  return ok({
    ...texts.value,
    kind,
    day: day.value,
    starts: starts.value,
    ends: ends.value,
    wifi: wifi.value,
    conceptId,
    plan: plan.value,
    dotsPerSeat: dotsPerSeat.value,
    dotsPerCluster: dotsPerCluster.value,
  });
}

/** Foreign input -> what the office says about a table: a title, a question of its own or none, 1 to 150 seats. */
export function parseTableInput(input: Foreign): Result<TableDraft, Failure> {
  const texts = parseTexts(input, {
    title: { min: 2, max: 120 },
    question: { min: 0, max: 280 },
    host: { min: 0, max: 80 },
    noteTaker: { min: 0, max: 80 },
  });
  if (!texts.ok) return texts;
  const field = input['field'] ?? null;
  if (field !== null && !isActionFieldKey(field)) return failed(failure('wrongShape', { field: 'field' }));
  const seats = parseCount(input['seats'], 'seats', seatsMax);
  if (!seats.ok) return seats;
  return ok({ ...texts.value, field, seats: seats.value });
}

function parseTexts<Key extends string>(
  input: Foreign,
  rules: { readonly [key in Key]: Omit<TextRule, 'field'> },
): Result<{ readonly [key in Key]: string }, Failure> {
  const parsed: { [key: string]: string } = {};
  for (const [field, rule] of Object.entries<Omit<TextRule, 'field'>>(rules)) {
    const text = parseText(input[field], { field, ...rule });
    if (!text.ok) return text;
    parsed[field] = text.value;
  }
  return ok(parsed as { readonly [key in Key]: string });
}

/** "9:30" -> "09:30"; the empty text stays empty. */
function parseTime(input: unknown, field: string): Result<string, Failure> {
  const clock = parseClock(input);
  return clock === null ? failed(failure('dateInvalid', { field })) : ok(clock);
}

/** A network's name has at most 32 characters, its password at most 63 (IEEE 802.11). */
function parseWifi(input: unknown): Result<Workshop['wifi'], Failure> {
  if (input === null || input === undefined) return ok(null);
  if (typeof input !== 'object') return failed(failure('wrongShape', { field: 'wifi' }));
  const { name, password }: { name?: unknown; password?: unknown } = input;
  const parsedName = parseText(name, { field: 'wifi', min: 0, max: 32 });
  if (!parsedName.ok) return parsedName;
  const parsedPassword = parseText(password, { field: 'wifi', min: 0, max: 63 });
  if (!parsedPassword.ok) return parsedPassword;
  if (parsedName.value === '') {
    return parsedPassword.value === '' ? ok(null) : failed(failure('textMissing', { field: 'wifi' }));
  }
  return ok({ name: parsedName.value, password: parsedPassword.value });
}

function parseCount(input: unknown, field: string, most: number): Result<number, Failure> {
  return typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= most
    ? ok(input)
    : failed(failure('numberOutOfRange', { field, limit: most }));
}
