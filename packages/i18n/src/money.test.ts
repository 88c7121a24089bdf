import { describe, expect, it } from 'vitest';
import { formatEuro, formatStaff, parseEuro, parseStaff, typedEuro } from './money.ts';

describe('parseEuro', () => {
  it.each([
    ['148.000', 14_800_000],
    ['148000', 14_800_000],
    ['12,5', 1250],
    ['12.50', 1250],
    ['1.234.567,89 €', 123_456_789],
    ['3 Tsd.', 300_000],
    ['1,2 Mio. Euro', 120_000_000],
    ['5,-', 500],
    ['0', 0],
    ['', null],
    ['viel', null],
    ['-5', null],
    ['1,234', null],
    ['99999999999999', null],
  ])('%j is %j cents', (text, cents) => {
    expect(parseEuro(text)).toBe(cents);
  });

  it('reads what it writes', () => {
    for (const cents of [0, 5, 1250, 14_800_000]) expect(parseEuro(typedEuro(cents))).toBe(cents);
  });
});

it('writes amounts and shares in German', () => {
  expect(formatEuro(14_800_000)).toBe('148.000\u00a0€');
  expect(formatEuro(1250)).toBe('12,50\u00a0€');
  expect([formatStaff(200), formatStaff(75)]).toEqual(['2,0', '0,75']);
});

it('reads shares of staff', () => {
  expect(['0,5', '2 VZÄ', '1,0 Stellen', 'halb'].map(parseStaff)).toEqual([50, 200, 100, null]);
});
