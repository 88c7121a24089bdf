import type { RequestEvent } from '@sveltejs/kit';

/** Stands in an address where a typed code would stand; no code has this length. */
export const scanned = 'karte';

const scanCookie = 'scan';

/** Long enough to choose a language and a table, and to come back after a locked screen. */
const keptSeconds = 6 * 60 * 60;

/** Keeps the token of a scanned QR code for the pages that follow, out of reach of scripts. */
export function keepScan({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>, token: string): void {
  cookies.set(scanCookie, token, {
    path: '/j',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: keptSeconds,
  });
}

/** What opens the door: the code in the address, or the token of the card that was scanned. */
export function keyOf(code: string, { cookies }: Pick<RequestEvent, 'cookies'>): string {
  return code === scanned ? (cookies.get(scanCookie) ?? '') : code;
}
