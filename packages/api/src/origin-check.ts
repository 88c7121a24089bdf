/**
 * Whether a request that changes something was started by our own pages. Browsers send Origin with every such
 * request; a request without it comes from a program, which no foreign page can make to carry cookies.
 * `ours` is the installation's address; a page reached under another name of this host passes when the browser
 * itself says that page and target are the same.
 */
export function comesFromHere(headers: Headers, ours: string): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (origin === null) return site === null || site === 'same-origin' || site === 'none';
  if (origin === ours) return true;
  const host = headers.get('host');
  return (site === null || site === 'same-origin') && host !== null && hostOf(origin) === host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
