import { describe, expect, it } from 'vitest';
import { nextDay, parseSeriesInput } from './series.ts';

describe('the next date of a series', () => {
  it.each([
    // second Tuesday in February -> second Tuesday in May
    ['2026-02-10', 'quarterly', '2026-05-12'],
    ['2026-02-10', 'monthly', '2026-03-10'],
    ['2026-02-10', 'halfYearly', '2026-08-11'],
    ['2026-02-10', 'yearly', '2027-02-09'],
    // over the turn of the year
    ['2026-11-05', 'quarterly', '2027-02-04'],
    ['2026-12-01', 'monthly', '2027-01-05'],
    // the fifth Saturday becomes the last one
    ['2026-01-31', 'monthly', '2026-02-28'],
    ['2026-01-30', 'quarterly', '2026-04-24'],
    // a leap year
    ['2027-11-22', 'quarterly', '2028-02-28'],
  ] as const)('%s %s is %s', (day, rhythm, expected) => {
    expect(nextDay(day, rhythm)).toBe(expected);
    expect(new Date(`${expected}T12:00Z`).getUTCDay()).toBe(new Date(`${day}T12:00Z`).getUTCDay());
  });

  it('exists on every day of ten years and lies ahead', () => {
    for (let n = 0; n < 3653; n++) {
      const day = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
      const next = nextDay(day, 'quarterly');
      expect(new Date(`${next}T00:00Z`).toISOString().slice(0, 10)).toBe(next);
      expect(next > day).toBe(true);
    }
  });
});

describe('what the office fills in about a series', () => {
  it('is a title and a rhythm', () => {
    expect(parseSeriesInput({ title: ' Netzwerk  Integration ', rhythm: 'quarterly', id: 'x' })).toEqual({
      ok: true,
      value: { title: 'Netzwerk Integration', rhythm: 'quarterly' },
    });
  });

  it.each([
    [{ title: 'ab', rhythm: 'quarterly' }, 'textTooShort'],
    [{ title: 'Netzwerk', rhythm: 'weekly' }, 'wrongShape'],
  ])('%j fails with %s', (input, code) => {
    expect(parseSeriesInput(input)).toMatchObject({ failure: { code } });
  });
});
