import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedSlugs, slugFor } from './county.ts';

describe('slugFor', () => {
  it.each([
    ['Landkreis Heidmark', 'heidmark'],
    ['Landkreis Lüchow-Dannenberg', 'luechow-dannenberg'],
    ['Region Weiße Öde', 'region-weisse-oede'],
    ['Łódź', 'o-dz'],
    ['X', 'kreis-x'],
    ['联', 'kreis-neu'],
    ['Büro', 'kreis-buero'],
  ])('%s becomes %s', (name, slug) => {
    expect(slugFor(name)).toBe(slug);
  });

  it('never takes an address of the program', () => {
    for (const slug of reservedSlugs) expect(reservedSlugs.has(slugFor(slug))).toBe(false);
  });

  it('always has the shape of an address', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (name) => /^[a-z0-9-]{3,40}$/.test(slugFor(name))));
  });
});
