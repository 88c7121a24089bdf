import { expect, it } from 'vitest';
import { createAttention } from './attention.ts';

it('is free only when everybody has given the thread back, each once', async () => {
  const attention = createAttention();
  const one = attention.hold();
  const other = attention.hold();
  one();
  one();
  expect(attention.free()).toBe(false);
  other();
  expect(attention.free()).toBe(true);
  const failing = attention.during(Promise.reject(new Error('no')));
  expect(attention.free()).toBe(false);
  await expect(failing).rejects.toThrow('no');
  await expect(attention.during(Promise.resolve(7))).resolves.toBe(7);
  expect(attention.free()).toBe(true);
});
