import { describe, expect, it } from 'vitest';
import { hideSmallCounts } from './small-counts.ts';

const parts = (...people: readonly number[]) =>
  people.map((each, index) => ({ label: String(index), people: each }));
const shown = (total: number, ...people: readonly number[]) =>
  hideSmallCounts(total, parts(...people)).parts.map((part) => part.people);

describe('numbers of few people', () => {
  it('are hidden from one to four, and shown from five', () => {
    expect(shown(20, 4, 1, 5, 10)).toEqual([null, null, 5, 10]);
    expect(shown(15, 5, 10, 0)).toEqual([5, 10, 0]);
  });

  it('take the next smallest with them where one alone could be reckoned back from the total', () => {
    expect(shown(25, 3, 12, 10)).toEqual([null, 12, null]);
    expect(shown(15, 3, 12, 0)).toEqual([null, null, 0]);
  });

  it('hide the total too when it is small', () => {
    expect(hideSmallCounts(3, parts(3, 0))).toEqual({
      total: null,
      parts: [
        { label: '0', people: null },
        { label: '1', people: 0 },
      ],
    });
  });
});
