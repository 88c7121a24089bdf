import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Paced } from './paced.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('changes at most once a pause, and ends on the latest', () => {
  vi.advanceTimersByTime(10_000);
  const paced = new Paced('a', 4_000);
  const seen: string[] = [];
  for (let n = 0; n < 40; n++) {
    paced.put(`b${n}`);
    if (seen.at(-1) !== paced.shown) seen.push(paced.shown);
    vi.advanceTimersByTime(250);
  }
  vi.advanceTimersByTime(4_000);
  expect(seen.length).toBeLessThanOrEqual(4);
  expect(seen[0]).toBe('b0');
  expect(paced.shown).toBe('b39');
  paced.jump('c');
  expect(paced.shown).toBe('c');
  paced.close();
});
