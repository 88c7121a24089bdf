import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checksum, fits } from './checksum.ts';

describe('a checksum', () => {
  const bytes = Buffer.from('Was erfasst ist, bleibt.');

  it('fits the bytes it was made of and no others', () => {
    expect(fits(bytes, checksum(bytes))).toBe(true);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(fits(flipped, checksum(bytes))).toBe(false);
    }
    expect(fits(bytes.subarray(1), checksum(bytes))).toBe(false);
    expect(fits(bytes, new Uint8Array())).toBe(false);
  });

  it('of the first version is still understood', () => {
    const former = hash('sha256', bytes, 'buffer').subarray(0, 16);
    expect(fits(bytes, former)).toBe(true);
    expect(fits(bytes.subarray(1), former)).toBe(false);
  });
});
