import { cookieName, readCookies, serialiseCookie } from './cookies.ts';
import { isToken } from './tokens.ts';

/**
 * Capabilities without an account: a seat, or a display that only shows. Each is a 128-bit token in a cookie of its
 * own, one per kind and scope (what it is for), so that a device keeps several over time and each ends with its own.
 */
export type ScopedKind = 'seat' | 'display';

const SCOPE = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Set-Cookie value that keeps a capability on a device.
 * @param held `scope`: 1..64 letters, digits, `-`, `_` (else it throws); `expiresAt`: Unix ms, when it ends.
 */
export function scopedCookie(
  kind: ScopedKind,
  held: { readonly scope: string; readonly token: string; readonly expiresAt: number },
  at: { readonly secure: boolean; readonly now: number },
): string {
  return serialiseCookie({
    name: nameFor(kind, held.scope),
    value: held.token,
    maxAgeSeconds: (held.expiresAt - at.now) / 1000,
    secure: at.secure,
  });
}

/** Set-Cookie value that removes it from the device. */
export function blankScopedCookie(kind: ScopedKind, scope: string, secure: boolean): string {
  return serialiseCookie({ name: nameFor(kind, scope), value: '', maxAgeSeconds: 0, secure });
}

/** All well-formed tokens of a kind in a Cookie header: scope -> token. Unchecked; never throws. */
export function readScopedTokens(
  kind: ScopedKind,
  header: string | null | undefined,
  secure: boolean,
): ReadonlyMap<string, string> {
  const prefix = cookieName(`${kind}-`, secure);
  const tokens = new Map<string, string>();
  for (const [name, value] of readCookies(header)) {
    const scope = name.slice(prefix.length);
    if (name.startsWith(prefix) && SCOPE.test(scope) && isToken(value)) tokens.set(scope, value);
  }
  return tokens;
}

function nameFor(kind: ScopedKind, scope: string): string {
  if (!SCOPE.test(scope)) throw new Error('a scope that does not fit into a cookie name');
  return `${kind}-${scope}`;
}
