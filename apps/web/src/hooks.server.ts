import { directionOf, isLanguage, type Language, tagOf } from '@fortschrift/domain/language';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks';
import { languageCookie } from '#lib/ui/language.ts';
import { callApi, isApiRequest } from './hooks-api.ts';
import { compressPage } from './hooks-compress.ts';
import { isHallPath, isPublicRoute, pageHeaders } from './hooks-headers.ts';

/** The first tag of app.html as it stands there, and as a language needs it. */
const templateRoot = '<html lang="de" dir="ltr">';
const pageRoot = (language: Language) => `<html lang="${tagOf(language)}" dir="${directionOf(language)}">`;

const languageCookieAge = 60 * 60 * 24 * 180;

function chosenLanguage(pathname: string, cookie: string | undefined): Language {
  return isHallPath(pathname) && isLanguage(cookie) ? cookie : 'de';
}

/** Language asked for by `?lang=` on a page of the hall, with the address to come back to without it. */
function askedLanguage(url: URL): { language: Language; location: string } | undefined {
  const language = url.searchParams.get(languageCookie);
  if (!isHallPath(url.pathname) || !isLanguage(language)) return undefined;
  const target = new URL(url);
  target.searchParams.delete(languageCookie);
  return { language, location: target.pathname + target.search };
}

function finish(response: Response, event: RequestEvent): Response {
  const known = event.cookies.getAll().some((cookie) => cookie.name !== languageCookie);
  const headers = pageHeaders({ pathname: event.url.pathname, routeId: event.route.id, known });
  for (const [name, value] of Object.entries(headers)) {
    if (name !== 'cache-control' || !response.headers.has(name)) response.headers.set(name, value);
  }
  response.headers.set('x-request-id', event.locals.requestId);
  for (const line of event.locals.setCookies) response.headers.append('set-cookie', line);
  if (!isPublicRoute(event.route.id)) return response;
  return compressPage(response, event.request.headers.get('accept-encoding'));
}

/** Sets language, request number and security headers of every page; `?lang=` in the hall stores the choice. */
export const handle: Handle = async ({ event, resolve }) => {
  const { url, cookies, locals } = event;
  locals.requestId = crypto.randomUUID();
  locals.setCookies = [];
  locals.locale = chosenLanguage(url.pathname, cookies.get(languageCookie));

  const asked = askedLanguage(url);
  if (asked && event.request.method === 'GET' && !event.isDataRequest) {
    // A county tries the program over plain http in its own network: `secure` would lose the choice there.
    const secure = url.protocol === 'https:';
    const cookie = cookies.serialize(languageCookie, asked.language, {
      path: '/',
      maxAge: languageCookieAge,
      sameSite: 'lax',
      secure,
    });
    // SvelteKit adds stored cookies only to pages it renders itself.
    const headers = { location: asked.location, 'set-cookie': cookie };
    return finish(new Response(null, { status: 303, headers }), event);
  }

  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace(templateRoot, pageRoot(locals.locale)),
  });
  return finish(response, event);
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
