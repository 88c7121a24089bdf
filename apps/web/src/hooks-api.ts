/** The program's own API as a function: same process, no socket. */
export type ApiFetch = (request: Request) => Response | Promise<Response>;

/** The server puts its API here before the first page is rendered. */
export const apiSlot: unique symbol = Symbol.for('fortschrift.api') as never;

/** Every address of the API starts with this. */
export const apiPrefix = '/api/';

/** What a page request hands on to the API calls made for it. */
export interface Caller {
  /** Origin of the page, e.g. `https://konzept.example`. */
  readonly origin: string;
  /** Raw `Cookie` header, or null. */
  readonly cookie: string | null;
  /** Address of the person's device as SvelteKit's adapter sees it. */
  readonly address: string;
  readonly requestId: string;
}

/**
 * Whether `request` is for our own API, seen from a page of `origin`.
 * The path decides after decoding by `URL`, so `/api/../x` does not count.
 */
export function isApiRequest(request: Request, origin: string): boolean {
  const url = new URL(request.url);
  return url.origin === origin && url.pathname.startsWith(apiPrefix);
}

/**
 * Answers an API request inside the process, in the name of the person whose page is being rendered.
 * Throws when the server has not plugged its API in: that is a mistake in wiring, not in the request.
 */
export async function callApi(request: Request, caller: Caller): Promise<Response> {
  const api: unknown = Reflect.get(globalThis, apiSlot);
  if (typeof api !== 'function') throw new Error('no API is plugged into this process');
  if (caller.cookie !== null) request.headers.set('cookie', caller.cookie);
  // Overwritten, never appended: whoever calls cannot choose the address the API throttles by.
  request.headers.set('x-forwarded-for', caller.address);
  request.headers.set('x-request-id', caller.requestId);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // The page may be reached under another name than the installation's own (localhost for 127.0.0.1).
    request.headers.set('origin', caller.origin);
    request.headers.set('host', new URL(caller.origin).host);
  }
  return (api as ApiFetch)(request);
}
