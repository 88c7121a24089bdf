import { describe, expect, it } from 'vitest';
import { formatIn, languagesIn, printAddress, sheetsOf } from './formats.ts';

describe('what is printed', () => {
  it.each([
    ['', 'a4'],
    ['format=platz', 'platz'],
    ['format=a0', 'a4'],
  ])('%j is %s', (search, format) => {
    expect(formatIn(new URLSearchParams(search))).toBe(format);
  });

  it('speaks the languages that were chosen, in their order, and German', () => {
    expect(languagesIn(new URLSearchParams(''))).toEqual(['de', 'en', 'uk', 'ar', 'tr', 'ru']);
    const chosen = languagesIn(new URLSearchParams('sprache=ar&sprache=en&sprache=klingonisch'));
    expect(chosen).toEqual(['de', 'en', 'ar']);
    expect(languagesIn(new URLSearchParams(printAddress('a5', chosen)))).toEqual(chosen);
  });

  it('lies on as few sheets as possible', () => {
    expect(sheetsOf([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]]);
    expect(sheetsOf([], 2)).toEqual([]);
  });
});
