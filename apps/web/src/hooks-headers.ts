/** Where participants are: the addresses carry the join code or the table, so they are told to nobody. */
const hallPrefixes = ['/j', '/platz', '/beleg'];

/** Route group whose pages anybody may read. */
const publicGroup = '/(public)';

/** Sent with every page; `frame-ancestors` and the script rules are in the content security policy. */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
};

/** What the header rules need to know of a request. */
export interface PageRequest {
  /** Path of the address, e.g. `/j/KUPFER`. */
  readonly pathname: string;
  /** SvelteKit's route id, e.g. `/(public)/konzept`; null when no route matched. */
  readonly routeId: string | null;
  /** Whether the request carried any cookie other than the language. */
  readonly known: boolean;
}

/** Whether a path belongs to the participants' hall, whose pages speak every language. */
export function isHallPath(pathname: string): boolean {
  return hallPrefixes.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`));
}

/** Whether a route is one of those anybody may read and that show nothing of the person who reads. */
export function isPublicRoute(routeId: string | null): boolean {
  return routeId?.startsWith(publicGroup) === true;
}

/**
 * Security headers for one page: names in lower case with their values.
 * Pages outside the public group, and public pages seen by somebody signed in, are never stored by anybody.
 */
export function pageHeaders(request: PageRequest): Record<string, string> {
  const hall = isHallPath(request.pathname);
  const open = isPublicRoute(request.routeId) && !hall && !request.known;
  return {
    ...always,
    // Stricter, and a browser calls the origin of its own forms "null", which looks like a foreign one.
    'referrer-policy': 'same-origin',
    ...(open ? {} : { 'cache-control': 'private, no-store' }),
  };
}
