import { expect, it } from 'vitest';
import { clockFace, minutesToSay, secondsLeft } from './time-left.ts';

it('counts whole seconds down and stays at zero', () => {
  expect(secondsLeft(10_000, 0)).toBe(10);
  expect(secondsLeft(10_000, 9_001)).toBe(1);
  expect(secondsLeft(10_000, 99_000)).toBe(0);
  expect([clockFace(0), clockFace(65), clockFace(4_500)]).toEqual(['0:00', '1:05', '75:00']);
});

it('speaks when it is set, at five minutes, at one, and at the end; late frames lose nothing', () => {
  expect(minutesToSay(null, 600)).toBe(10);
  expect(minutesToSay(301, 300)).toBe(5);
  expect(minutesToSay(300, 299)).toBeNull();
  expect(minutesToSay(70, 40)).toBe(1);
  expect(minutesToSay(1, 0)).toBe(0);
  expect(minutesToSay(0, 0)).toBeNull();
});
