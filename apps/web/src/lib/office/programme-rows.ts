import { clockOf, minutesOf, shiftProgramme } from '@fortschrift/domain/programme';
import type { WorkshopFields } from './workshop-form.ts';

type Rows = WorkshopFields['programme'];

const time = /^\d{2}:\d{2}$/;

/**
 * A likely time for the next line: as long after the last one as that after the one before, a quarter of an hour else;
 * five minutes where that would be after the event.
 */
export function clockAfter(items: Rows, eventStarts: string, eventEnds: string): string {
  const times = items.map(({ starts }) => starts).filter((starts) => time.test(starts));
  const last = times.at(-1);
  if (last === undefined) return time.test(eventStarts) ? eventStarts : '';
  const before = times.at(-2);
  const step = before === undefined ? 15 : Math.max(5, minutesOf(last) - minutesOf(before));
  const end = time.test(eventEnds) ? minutesOf(eventEnds) : 1439;
  const next = minutesOf(last) + step;
  return clockOf(next < end ? next : Math.min(minutesOf(last) + 5, end));
}

/** The lines as they stand after the event's beginning was typed anew; the same lines while either is no time. */
export function movedWith(items: Rows, from: string, to: string): Rows {
  if (!time.test(from) || !time.test(to) || from === to) return items;
  if (!items.every(({ starts }) => time.test(starts))) return items;
  const moved = shiftProgramme(items, from, to);
  return moved.length === items.length ? moved.map((item) => ({ ...item })) : items;
}

/**
 * The lines as they stand after the event's end was typed anew: shortened or stretched between its beginning and end,
 * to five minutes. The same lines where a time is missing or one of them lies outside.
 */
export function stretchedTo(items: Rows, starts: string, from: string, to: string): Rows {
  const times = [starts, from, to, ...items.map((item) => item.starts)];
  if (from === to || !times.every((each) => time.test(each))) return items;
  const [first, before, after] = [minutesOf(starts), minutesOf(from), minutesOf(to)];
  if (before <= first || after <= first) return items;
  const moved = items.map((item) => {
    const share = (minutesOf(item.starts) - first) / (before - first);
    return { item, share, at: first + Math.round((share * (after - first)) / 5) * 5 };
  });
  if (moved.some(({ share }) => share < 0 || share > 1)) return items;
  return moved.map(({ item, at }) => ({ ...item, starts: clockOf(Math.min(at, after)) }));
}
