import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** What meets again and again: a network, an Arbeitskreis. Its dates are workshops that name it. */
export type Series = {
  readonly id: Id;
  readonly countyId: Id;
  readonly title: string;
  readonly rhythm: Rhythm;
  readonly createdAt: number;
};

export const rhythms = ['monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type Rhythm = (typeof rhythms)[number];

const months: Record<Rhythm, number> = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 };

/** Foreign input -> title and rhythm of a series; what is wrong with the title, or `wrongShape`. */
export function parseSeriesInput(input: {
  readonly [key: string]: unknown;
}): Result<Pick<Series, 'title' | 'rhythm'>, Failure> {
  const title = parseText(input['title'], { field: 'title', min: 3, max: 160 });
  if (!title.ok) return title;
  const rhythm = rhythms.find((known) => known === input['rhythm']);
  return rhythm ? ok({ title: title.value, rhythm }) : failed(failure('wrongShape', { field: 'rhythm' }));
}

/**
 * When a series meets next, as people plan it: the same weekday in the same week of the month ("the second
 * Tuesday"), so many months later. A fifth one becomes the last where there are only four. Days are YYYY-MM-DD.
 */
export function nextDay(day: string, rhythm: Rhythm): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = weekdayOf(year, month, date);
  const turn = Math.floor((date - 1) / 7);
  const ahead = month - 1 + months[rhythm];
  const [toYear, toMonth] = [year + Math.floor(ahead / 12), (ahead % 12) + 1];
  const first = 1 + ((weekday - weekdayOf(toYear, toMonth, 1) + 7) % 7);
  const wanted = first + turn * 7;
  const last = daysIn(toYear, toMonth);
  const found = wanted > last ? wanted - 7 : wanted;
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(found).padStart(2, '0')}`;
}

/** 0 is Sunday (T. Sakamoto, comp.lang.c 1993). */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30;
}
