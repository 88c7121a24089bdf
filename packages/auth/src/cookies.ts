/** A cookie as this program sets them all: HttpOnly, SameSite=Lax, Path=/, no Domain. */
export type CookieInput = {
  /** Without the `__Host-` prefix; letters, digits, `-` and `_`. */
  readonly name: string;
  /** Letters, digits, `-`, `_` and `.`; empty to clear the cookie. */
  readonly value: string;
  /** Whole seconds to live; 0 clears the cookie. */
  readonly maxAgeSeconds: number;
  /** True behind https: adds Secure and the `__Host-` prefix. False only for plain http on loopback. */
  readonly secure: boolean;
};

const PLAIN_NAME = /^[A-Za-z0-9_-]+$/;
const PLAIN_VALUE = /^[A-Za-z0-9_.-]*$/;

/** The name a cookie has on the wire. `__Host-` binds it to this host over https (RFC 6265bis 4.1.3.2). */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/**
 * The value of a Set-Cookie header. Clearing uses the same attributes as setting, else browsers keep the old one.
 * Throws when name or value hold a character that would need escaping: both are made by the program.
 */
export function serialiseCookie(cookie: CookieInput): string {
  if (!PLAIN_NAME.test(cookie.name) || !PLAIN_VALUE.test(cookie.value)) throw new Error('unfit for a cookie');
  const parts = [
    `${cookieName(cookie.name, cookie.secure)}=${cookie.value}`,
    'Path=/',
    `Max-Age=${Math.max(0, Math.floor(cookie.maxAgeSeconds))}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  if (cookie.secure) parts.push('Secure');
  return parts.join('; ');
}

/**
 * Reads a Cookie header as it came. Never throws, whatever is in it; of cookies with the same name the first counts.
 * @param header the header, or null or undefined when there is none.
 * @returns name on the wire -> value, undecoded (ours need no decoding). At most the first 300 pairs are read.
 */
export function readCookies(header: string | null | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';', 300)) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (!cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}
