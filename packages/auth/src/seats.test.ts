import { describe, expect, it } from 'vitest';
import { readScopedTokens, scopedCookie } from './scoped-cookies.ts';
import { blankSeatCookie, createSeatToken, readSeatTokens, seatCookie } from './seats.ts';

const now = 1_790_000_000_000;

describe('seat cookies', () => {
  it('are one per scope, HttpOnly, and end with the seat', () => {
    const { token } = createSeatToken();
    expect(seatCookie({ scope: 'w1', token, expiresAt: now + 86_400_000 }, { secure: true, now })).toBe(
      `__Host-seat-w1=${token}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(blankSeatCookie('w1', false)).toBe('seat-w1=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
  });

  it('of several events are read from one header; nonsense is passed over', () => {
    const [a, b] = [createSeatToken().token, createSeatToken().token];
    const header = `__Host-seat-w1=${a}; lang=fa; __Host-seat-w2=${b}; seat-w3=${a}; __Host-seat-w4=short; __Host-seat-=${a}; __Host-seat-a b=${a}`;
    expect([...readSeatTokens(header, true)]).toEqual([
      ['w1', a],
      ['w2', b],
    ]);
    expect([...readSeatTokens(header, false)]).toEqual([['w3', a]]);
    expect(readSeatTokens(null, true).size).toBe(0);
  });

  it('are not those of displays', () => {
    const { token } = createSeatToken();
    const display = scopedCookie(
      'display',
      { scope: 'w1', token, expiresAt: now + 1000 },
      { secure: true, now },
    );
    expect(display).toMatch(/^__Host-display-w1=/);
    expect(readSeatTokens(display, true).size).toBe(0);
    expect([...readScopedTokens('display', display, true)]).toEqual([['w1', token]]);
  });

  it('carry 128 bits', () => {
    expect(Buffer.from(createSeatToken().token, 'base64url')).toHaveLength(16);
  });

  it('cannot be made for a scope that would break out of the name', () => {
    for (const scope of ['', 'a;b', 'a=b', 'a b', '../x', 'x'.repeat(65)]) {
      expect(() => blankSeatCookie(scope, true)).toThrow();
    }
  });
});
