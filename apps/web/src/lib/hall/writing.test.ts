import { expect, it } from 'vitest';
import { createWritingSignal } from './writing.ts';

it('says it at the first key, seldom after that, and once when nothing is left', () => {
  const said: boolean[] = [];
  let time = 0;
  const signal = createWritingSignal(
    (writing) => said.push(writing),
    () => time,
  );
  signal.changed(true);
  expect(said).toEqual([]);
  for (time = 0; time < 45_000; time += 500) signal.changed(false);
  expect(said).toEqual([true, true, true]);
  signal.changed(true);
  signal.changed(true);
  expect(said).toEqual([true, true, true, false]);
  time += 100_000;
  signal.changed(false);
  expect(said.at(-1)).toBe(true);
});
