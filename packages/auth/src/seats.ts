import { cookieName, readCookies, serialiseCookie } from './cookies.ts';
import type { Clock } from './outcome.ts';
import type { SeatToken, SeatTokens } from './ports.ts';
import { createToken, hashToken, isToken, type Token } from './tokens.ts';

/**
 * A seat is taken without an account. Its only key is a 128-bit token in a cookie of its own, one per scope (what the
 * seat is in), so that a phone keeps its seats of several events over time and each ends with its own.
 */
const PREFIX = 'seat-';
const SCOPE = /^[A-Za-z0-9_-]{1,64}$/;

/** A new seat's token for the phone, and the hash to store with the seat. */
export function createSeatToken(): Token {
  return createToken();
}

/**
 * Set-Cookie value that keeps a seat on a phone.
 * @param seat `scope`: 1..64 letters, digits, `-`, `_` (else it throws); `expiresAt`: Unix ms, end of the seat.
 */
export function seatCookie(
  seat: { readonly scope: string; readonly token: string; readonly expiresAt: number },
  at: { readonly secure: boolean; readonly now: number },
): string {
  return serialiseCookie({
    name: nameFor(seat.scope),
    value: seat.token,
    maxAgeSeconds: (seat.expiresAt - at.now) / 1000,
    secure: at.secure,
  });
}

/** Set-Cookie value that removes the seat of a scope from the phone. */
export function blankSeatCookie(scope: string, secure: boolean): string {
  return serialiseCookie({ name: nameFor(scope), value: '', maxAgeSeconds: 0, secure });
}

/** All well-formed seat tokens in a Cookie header: scope -> token. Unchecked; never throws. */
export function readSeatTokens(
  header: string | null | undefined,
  secure: boolean,
): ReadonlyMap<string, string> {
  const prefix = cookieName(PREFIX, secure);
  const tokens = new Map<string, string>();
  for (const [name, value] of readCookies(header)) {
    const scope = name.slice(prefix.length);
    if (name.startsWith(prefix) && SCOPE.test(scope) && isToken(value)) tokens.set(scope, value);
  }
  return tokens;
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

function nameFor(scope: string): string {
  if (!SCOPE.test(scope)) throw new Error('a scope that does not fit into a cookie name');
  return `${PREFIX}${scope}`;
}
