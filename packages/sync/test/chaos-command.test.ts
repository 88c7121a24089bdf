import { expect, it } from 'vitest';
import { readArguments } from '../chaos/command.ts';

it('the chaos suite takes counts and a seed', () => {
  expect(readArguments(['--seed', '7', '--writers', '3'])).toEqual({
    ...{ seed: 7, kills: null, storms: 5, rounds: 4, seconds: 5, writers: 3 },
  });
  expect(readArguments(['--kills', '300'])).toMatchObject({ kills: 300, seed: expect.any(Number) });
});

it.each([['--kills', 'abc'], ['--storms', '0'], ['--seconds', '-1'], ['--seed', 'x'], ['--help'], ['7']])(
  'a slip such as %s %s is not a promise kept',
  (...args) => {
    expect(readArguments(args)).toBeNull();
  },
);
