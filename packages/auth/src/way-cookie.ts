import { cookieName, readCookies, serialiseCookie } from './cookies.ts';

/**
 * How far a browser came on its way to something, kept by the browser itself: one cookie per scope with one word in it.
 * It identifies nobody; a browser that throws it away is counted as another one.
 */
const WORD = /^[a-z]{1,20}$/;
const SCOPE = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Set-Cookie value that remembers a step.
 * @param way `scope`: 1..64 letters, digits, `-`, `_`; `step`: 1..20 small letters (else it throws); `keptMs`: how long.
 */
export function wayCookie(
  way: { readonly scope: string; readonly step: string; readonly keptMs: number },
  secure: boolean,
): string {
  if (!SCOPE.test(way.scope) || !WORD.test(way.step)) throw new Error('unfit for a cookie');
  const { scope, step: value, keptMs } = way;
  return serialiseCookie({ name: `way-${scope}`, value, maxAgeSeconds: keptMs / 1000, secure });
}

/** The step a Cookie header remembers for a scope; null without one. Unchecked but for its letters; never throws. */
export function readWayStep(
  header: string | null | undefined,
  scope: string,
  secure: boolean,
): string | null {
  const step = readCookies(header).get(cookieName(`way-${scope}`, secure)) ?? '';
  return WORD.test(step) ? step : null;
}
