import { expect, it } from 'vitest';
import { gridAct } from './grid-keys.ts';

const key = (name: string, more = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const last = { row: 20, column: 8 };
const from = { row: 3, column: 2 };
const to = (name: string, more = {}, at = from) => {
  const act = gridAct(key(name, more), at, last);
  return act?.do === 'go' ? [act.to.row, act.to.column, act.select] : act?.do;
};

it('leads through the table and stops at its edges', () => {
  expect(to('ArrowDown')).toEqual([4, 2, false]);
  expect(to('ArrowUp', {}, { row: 0, column: 2 })).toEqual([0, 2, false]);
  expect(to('ArrowRight', {}, { row: 3, column: 8 })).toEqual([3, 8, false]);
  expect(to('PageDown', {}, { row: 15, column: 0 })).toEqual([20, 0, false]);
  expect(to('PageUp')).toEqual([1, 2, false]);
  expect(to('Home', { ctrlKey: true })).toEqual([1, 0, false]);
  expect(to('End')).toEqual([3, 8, false]);
});

it('selects rows: one, a range, all, none', () => {
  expect(to('ArrowDown', { shiftKey: true })).toEqual([4, 2, true]);
  expect(to(' ')).toBe('toggle');
  expect(to(' ', { shiftKey: true })).toBe('range');
  expect(to('a', { metaKey: true })).toBe('all');
  expect(to('Escape')).toBe('none');
});

it('changes cells, but not heads, and leaves other keys alone', () => {
  expect(to('Enter')).toBe('edit');
  expect(to('Enter', {}, { row: 0, column: 2 })).toBeUndefined();
  expect(to(' ', {}, { row: 0, column: 0 })).toBeUndefined();
  expect(to('a')).toBeUndefined();
  expect(to('ArrowDown', { altKey: true })).toBeUndefined();
  expect(to('z', { ctrlKey: true })).toBe('undo');
});
