import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookieName, readCookies, serialiseCookie } from './cookies.ts';
import { createToken, isToken } from './tokens.ts';

/**
 * A browser that signed in before keeps a mark of it, so that an attack on the account from elsewhere cannot keep
 * its owner out ("device cookies", OWASP, Slow Down Online Guessing Attacks). The mark gives no access at all.
 * It is sealed with the password hash: no further secret, nothing stored, and a new password ends all marks.
 */
const COOKIE = 'device';
const LIFETIME_SECONDS = 180 * 86_400;

/** Makes the mark of a browser that has just signed in to the account: `<nonce>.<seal>`. */
export function createDeviceMark(accountId: string, passwordHash: string): string {
  const nonce = createToken().token;
  return `${nonce}.${seal(nonce, accountId, passwordHash).toString('base64url')}`;
}

/** The nonce of a genuine mark of this account, else null. `mark` may be anything. */
export function readDeviceMark(mark: unknown, accountId: string, passwordHash: string): string | null {
  if (typeof mark !== 'string' || mark.length > 100) return null;
  const [nonce, sealed] = mark.split('.');
  if (!isToken(nonce) || !isToken(sealed, 32)) return null;
  const given = Buffer.from(sealed, 'base64url');
  const right = seal(nonce, accountId, passwordHash);
  return given.length === right.length && timingSafeEqual(given, right) ? nonce : null;
}

/** Set-Cookie value for a mark; lives 180 days. */
export function deviceCookie(mark: string, secure: boolean): string {
  return serialiseCookie({ name: COOKIE, value: mark, maxAgeSeconds: LIFETIME_SECONDS, secure });
}

/** The unchecked mark in a Cookie header, or null. */
export function readDeviceCookie(header: string | null | undefined, secure: boolean): string | null {
  return readCookies(header).get(cookieName(COOKIE, secure)) ?? null;
}

function seal(nonce: string, accountId: string, passwordHash: string): Buffer {
  return createHmac('sha256', passwordHash).update(`device mark\n${nonce}\n${accountId}`).digest();
}
