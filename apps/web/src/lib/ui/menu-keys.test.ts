import { describe, expect, it } from 'vitest';
import { nextEntry, typedEntry } from './menu-keys.ts';

describe('keys in a menu', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', -1, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s from %i goes to %i', (key, from, to) => {
    expect(nextEntry(key, from, 3)).toBe(to);
  });

  it('other keys and empty menus move nothing', () => {
    expect(nextEntry('a', 0, 3)).toBeUndefined();
    expect(nextEntry('ArrowDown', 0, 0)).toBeUndefined();
  });

  const clusters = ['Sprache', 'Spielgruppen', 'Öffnungszeiten', 'Wohnen'];

  it('letters find the next entry that begins with them', () => {
    expect(typedEntry('w', 0, clusters)).toBe(3);
    expect(typedEntry('ö', 0, clusters)).toBe(2);
    expect(typedEntry('x', 0, clusters)).toBeUndefined();
  });

  it('typing on keeps the entry found, the same letter again goes further', () => {
    expect(typedEntry('spr', 0, clusters)).toBe(0);
    expect(typedEntry('spi', 0, clusters)).toBe(1);
    expect(typedEntry('s', 0, clusters)).toBe(1);
    expect(typedEntry('ss', 1, clusters)).toBe(0);
  });
});
