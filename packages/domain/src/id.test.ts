import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idFromBytes, isId, parseId } from './id.ts';

it('writes 16 bytes as 26 characters, different ones differently', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      (a, b) => {
        expect(isId(idFromBytes(a))).toBe(true);
        expect(idFromBytes(a) === idFromBytes(b)).toBe(a.join() === b.join());
      },
    ),
  );
});

it('follows RFC 4648', () => {
  expect(idFromBytes(new Uint8Array(16))).toBe('a'.repeat(26));
  expect(idFromBytes(new Uint8Array(16).fill(255))).toBe(`${'7'.repeat(25)}4`);
});

it('throws for another number of bytes', () => {
  expect(() => idFromBytes(new Uint8Array(15))).toThrow('16 bytes');
});

it.each([
  null,
  1,
  '',
  'a'.repeat(25),
  'a'.repeat(27),
  'A'.repeat(26),
  '1'.repeat(26),
  `${'a'.repeat(26)}\n`,
  '../../etc',
])('%j is no id', (input) => {
  expect(isId(input)).toBe(false);
  expect(parseId(input)).toMatchObject({ ok: false, failure: { code: 'wrongShape' } });
});
