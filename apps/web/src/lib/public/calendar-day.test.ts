import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';

it.each([
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('%s is %s in Germany', (moment, day) => {
  expect(calendarDay(Date.parse(moment))).toBe(day);
});
