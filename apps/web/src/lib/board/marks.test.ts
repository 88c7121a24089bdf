import { expect, it } from 'vitest';
import { Marks } from './marks.svelte.ts';

it('marks these cards and no others, also for who asked before', () => {
  const marks = new Marks();
  const a = marks.of('a');
  marks.put(['a', 'b']);
  expect([a.on, marks.of('b').on, marks.of('c').on]).toEqual([true, true, false]);
  expect(marks.of('a')).toBe(a);
  marks.put(['c']);
  expect([a.on, marks.of('b').on, marks.of('c').on, marks.size]).toEqual([false, false, true, 1]);
});

it('is the same set as long as nothing changes', () => {
  const marks = new Marks();
  marks.put(['a', 'b']);
  const { ids } = marks;
  marks.put(['b', 'a']);
  expect(marks.ids).toBe(ids);
});
