import { expect, it } from 'vitest';
import { visibleLength } from './visible-length.ts';

it.each([
  ['', 0],
  ['Straße', 6],
  ['👨‍👩‍👧‍👦', 1],
  ['e\u0301', 1],
  ['العربية', 7],
])('%s has %i characters a person sees', (text, length) => {
  expect(visibleLength(text)).toBe(length);
});
