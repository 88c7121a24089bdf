import { createHash } from 'node:crypto';
import type { Clock } from './outcome.ts';
import type { SeatToken, SeatTokens } from './ports.ts';
import { blankScopedCookie, readScopedTokens, scopedCookie } from './scoped-cookies.ts';
import { createToken, hashToken, isToken, type Token } from './tokens.ts';

/**
 * A new seat's token for the phone, and the hash to store with the seat. Made from a secret the phone itself drew, the
 * token is the same for the same secret: whoever sends a wish twice holds one seat.
 */
export function createSeatToken(secret?: string): Token {
  if (!secret) return createToken();
  const bits = createHash('sha256').update(`seat-token:${secret}`, 'utf8').digest().subarray(0, 16);
  const token = bits.toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/**
 * The key the cards of a seat are proved with, 64 hexadecimal digits: another hash of the token than the stored one, so
 * that whoever has the store alone can prove nothing.
 */
export function seatCardKey(token: string): string {
  return createHash('sha256').update(`seat-cards:${token}`, 'utf8').digest('hex');
}

/** Set-Cookie value that keeps a seat on a phone until `expiresAt` (Unix ms). See `scopedCookie`. */
export function seatCookie(
  seat: { readonly scope: string; readonly token: string; readonly expiresAt: number },
  at: { readonly secure: boolean; readonly now: number },
): string {
  return scopedCookie('seat', seat, at);
}

/** Set-Cookie value that removes the seat of a scope from the phone. */
export function blankSeatCookie(scope: string, secure: boolean): string {
  return blankScopedCookie('seat', scope, secure);
}

/** All well-formed seat tokens in a Cookie header: scope -> token. Unchecked; never throws. */
export function readSeatTokens(
  header: string | null | undefined,
  secure: boolean,
): ReadonlyMap<string, string> {
  return readScopedTokens('seat', header, secure);
}

export type Seats = {
  /** The living seat a token belongs to in this scope; null for unknown, expired, malformed, or another scope's. */
  validate(scope: string, token: unknown): Promise<SeatToken | null>;
};

/** Opens the check of seats over a store for them. */
export function createSeats(seatTokens: SeatTokens, clock: Clock): Seats {
  return {
    async validate(scope, token) {
      if (!isToken(token)) return null;
      const seat = await seatTokens.findByTokenHash(hashToken(token));
      return seat && seat.scope === scope && seat.expiresAt > clock() ? seat : null;
    },
  };
}
