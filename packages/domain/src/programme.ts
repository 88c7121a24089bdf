import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** One line of an event's Programm. (The agenda is what a committee's session has.) */
export type ProgrammeItem = {
  /** Local time, "17:30". */
  readonly starts: string;
  readonly title: string;
  /** Who leads it, as printed; may be empty. */
  readonly lead: string;
};

/** Most lines a programme may have. */
export const programmeMax = 40;

/** "9:30" -> "09:30", the empty text stays empty; null for what is no time of day. */
export function parseClock(input: unknown): string | null {
  if (input === '') return '';
  const parts = typeof input === 'string' ? /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(input.trim()) : null;
  return parts ? `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}` : null;
}

/**
 * Foreign input -> a programme in the order of its times. Fails with `dateInvalid` for a line without a time or
 * outside the event, what is wrong with a text, `numberOutOfRange` for more than 40 lines, `wrongShape`; `count` is
 * the number of the line as it was sent, from 1. `times` are the event's, empty when open.
 */
export function parseProgramme(
  input: unknown,
  times: { readonly starts: string; readonly ends: string },
): Result<readonly ProgrammeItem[], Failure> {
  const field = 'programme';
  if (!Array.isArray(input)) return failed(failure('wrongShape', { field }));
  if (input.length > programmeMax) return failed(failure('numberOutOfRange', { field, limit: programmeMax }));
  const items: ProgrammeItem[] = [];
  for (const [index, each] of input.entries()) {
    const item: { readonly [key: string]: unknown } =
      typeof each === 'object' && each !== null ? { ...each } : {};
    const count = index + 1;
    const starts = parseClock(item['starts']);
    const outside = !starts || (times.starts && starts < times.starts) || (times.ends && starts > times.ends);
    if (outside) return failed(failure('dateInvalid', { field, count }));
    const title = parseText(item['title'], { field, min: 1, max: 160 });
    if (!title.ok) return failed({ ...title.failure, count });
    const lead = parseText(item['lead'], { field, min: 0, max: 120 });
    if (!lead.ok) return failed({ ...lead.failure, count });
    items.push({ starts, title: title.value, lead: lead.value });
  }
  return ok(items.toSorted((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0)));
}

/** The programme moved by as many minutes as lie between two beginnings; lines pushed past midnight are dropped. */
export function shiftProgramme(
  items: readonly ProgrammeItem[],
  from: string,
  to: string,
): readonly ProgrammeItem[] {
  if (from === '' || to === '') return items;
  const by = minutesOf(to) - minutesOf(from);
  return items.flatMap((item) => {
    const at = minutesOf(item.starts) + by;
    return at >= 0 && at < 1440 ? [{ ...item, starts: clockOf(at) }] : [];
  });
}

/** "17:30" -> 1050. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** 1050 -> "17:30", for 0 to 1439. */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
