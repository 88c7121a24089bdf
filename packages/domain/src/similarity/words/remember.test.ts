import { expect, it } from 'vitest';
import { remembering } from './remember.ts';

it('works out each answer once, and forgets all when they grow too many', () => {
  const asked: string[] = [];
  const length = remembering((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect([length('a'), length('bb'), length('a'), length('bb')]).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(['a', 'bb']);
  length('ccc');
  length('a');
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
