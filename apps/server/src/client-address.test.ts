import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const asked = (forwarded: string | undefined, proxies: number) =>
  clientAddress(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '10.0.0.1' },
    },
    proxies,
  );

it('G1 nobody is believed when no proxy is known', () => {
  expect(asked('198.51.100.7', 0)).toBe('10.0.0.1');
  expect(asked(undefined, 0)).toBe('10.0.0.1');
});

it('G1 behind proxies the entry the outermost of them wrote counts, whatever stands left of it', () => {
  expect(asked('198.51.100.7', 1)).toBe('198.51.100.7');
  expect(asked('203.0.113.9, 198.51.100.7', 1)).toBe('198.51.100.7');
  expect(asked('203.0.113.9, 198.51.100.7, 10.0.0.9', 2)).toBe('198.51.100.7');
  expect(asked(',, 198.51.100.7 ,', 1)).toBe('198.51.100.7');
});

it('without what was expected the nearest known address counts', () => {
  expect(asked(undefined, 1)).toBe('10.0.0.1');
  expect(asked('', 2)).toBe('10.0.0.1');
  expect(asked('198.51.100.7', 2)).toBe('198.51.100.7');
});
