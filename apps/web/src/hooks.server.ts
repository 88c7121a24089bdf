import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { isLocale, type Locale, localeName, locales, sourceLocale } from '#lib/ui/locale.ts';
import { callApi, isApiRequest } from './hooks-api.ts';
import { isHallPath, pageHeaders } from './hooks-headers.ts';

const localeCookieAge = 60 * 60 * 24 * 180;

function chosenLocale(pathname: string, cookie: string | undefined): Locale {
  return isHallPath(pathname) && isLocale(cookie) ? cookie : sourceLocale;
}

/** Sets language, request number and security headers of every page; `?lang=` in the hall stores the choice. */
export const handle: Handle = async ({ event, resolve }) => {
  const { url, cookies, locals } = event;
  locals.requestId = crypto.randomUUID();
  locals.setCookies = [];
  locals.locale = chosenLocale(url.pathname, cookies.get(localeName));

  const wanted = url.searchParams.get(localeName);
  if (isHallPath(url.pathname) && isLocale(wanted) && event.request.method === 'GET') {
    const target = new URL(url);
    target.searchParams.delete(localeName);
    cookies.set(localeName, wanted, { path: '/', maxAge: localeCookieAge, sameSite: 'lax' });
    locals.locale = wanted;
    if (!event.isDataRequest) {
      return new Response(null, { status: 303, headers: { location: target.pathname + target.search } });
    }
  }

  const form = locales[locals.locale];
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', form.lang).replace('%dir%', form.dir),
  });
  const known = cookies.getAll().some((cookie) => cookie.name !== localeName);
  const headers = pageHeaders({ pathname: url.pathname, routeId: event.route.id, known });
  for (const [name, value] of Object.entries(headers)) {
    if (name !== 'cache-control' || !response.headers.has(name)) response.headers.set(name, value);
  }
  response.headers.set('x-request-id', locals.requestId);
  for (const line of locals.setCookies) response.headers.append('set-cookie', line);
  return response;
};

/** Our own API is called as a function; everything else goes the usual way. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
  if (!isApiRequest(request, event.url.origin)) return fetch(request);
  const response = await callApi(request, {
    origin: event.url.origin,
    cookie: event.request.headers.get('cookie'),
    address: event.getClientAddress(),
    requestId: event.locals.requestId,
  });
  event.locals.setCookies.push(...response.headers.getSetCookie());
  return response;
};

/**
 * The one place where what went wrong on a page is written down: one JSON line on standard error, with the route
 * instead of the address, because addresses in the hall carry codes. Expected answers (404, refusals) are not logged.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const requestId = event.locals.requestId ?? crypto.randomUUID();
  if (kind === 'unknown') {
    const line = {
      level: 'error',
      at: new Date().toISOString(),
      requestId,
      route: event.route.id,
      method: event.request.method,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  }
  return { requestId };
};
