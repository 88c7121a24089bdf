import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { Hono } from 'hono';
import { safeParse } from 'valibot';
import { readJson } from './body.ts';
import { mountCalendars } from './calendar-file.ts';
import { mountCatalogueFiles } from './catalogue-file.ts';
import { mountConceptIntakes } from './concept-intake-file.ts';
import type { RouteName } from './contract.ts';
import { mountFiles } from './files.ts';
import { mountIdeaFiles } from './idea-file.ts';
import { mountImports } from './import-file.ts';
import { mountLogo } from './logo-file.ts';
import { comesFromHere } from './origin-check.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import { mountReportFiles } from './report-file.ts';
import type { AnyRoute, Asked, Route } from './route.ts';
import { routes } from './routes.ts';
import type { Api, Surroundings } from './surroundings.ts';

/** Parameters that are no ids. */
const freeParams = new Set(['slug', 'key']);

/**
 * Builds the HTTP surface below /api from its ports. Every expected failure answers
 * `{"failure":{"code",...}}` with its status; a bug answers `busy` with a request id that the log knows.
 */
export function createApi(ports: Ports): Api {
  const app: Api = new Hono<Surroundings>().basePath('/api');
  app.use('*', async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });
  app.get('/health', async (context) => {
    await ports.store.probe();
    return context.json({ status: 'ok', time: new Date(ports.now()).toISOString() });
  });
  // Before GET /ideas/:id, which would take the file's name for an id.
  mountIdeaFiles(app, ports);
  for (const route of routes) mount(app, ports, route);
  mountFiles(app, ports);
  mountCatalogueFiles(app, ports);
  mountReportFiles(app, ports);
  mountImports(app, ports);
  mountConceptIntakes(app, ports);
  mountCalendars(app, ports);
  mountLogo(app, ports);
  app.notFound((context) => refuse(context, failure('notFound')));
  app.onError((error, context) => {
    const requestId = requestIdOf(context, ports);
    ports.report({
      level: 'error',
      event: `${context.req.method} ${context.req.routePath}`,
      requestId,
      error,
    });
    return refuse(context, failure('busy'), requestId);
  });
  return app;
}

function mount(app: Api, ports: Ports, declared: AnyRoute): void {
  // Each route's schemas make exactly what its handler takes; as one of many that tie cannot be written as a type.
  const route = declared as unknown as Route;
  const [method = 'GET', path = '/'] = route.name.split(' ');
  app.on(method, path, async (context) => {
    const requestId = requestIdOf(context, ports);
    if (method !== 'GET' && !comesFromHere(context.req.raw.headers, ports.origin))
      return refuse(context, failure('foreignOrigin'), requestId);
    const params = context.req.param();
    for (const [key, value] of Object.entries(params)) {
      if (!freeParams.has(key) && !isId(value)) return refuse(context, failure('notFound'), requestId);
    }
    const body = route.body ? await readJson(context.req.raw) : null;
    if (body && !body.ok) return refuse(context, body.failure, requestId);
    const parsedBody = route.body && body ? safeParse(route.body, body.value) : null;
    if (parsedBody && !parsedBody.success) return refuse(context, shapeFailure(parsedBody.issues), requestId);
    const parsedQuery = route.query ? safeParse(route.query, context.req.query()) : null;
    if (parsedQuery && !parsedQuery.success)
      return refuse(context, shapeFailure(parsedQuery.issues), requestId);
    const { identity, cookies: prolonged } = await ports.signIn.identify(context.req.raw.headers);
    const cookies = [...prolonged];
    const asked: Asked<RouteName> = {
      params: params as Asked<RouteName>['params'],
      body: parsedBody?.output as Asked<RouteName>['body'],
      query: (parsedQuery?.output ?? {}) as Asked<RouteName>['query'],
      identity,
      ports,
      requestId,
      address: context.env?.address ?? '',
      headers: context.req.raw.headers,
      setCookie: (value) => cookies.push(value),
    };
    const outcome = await route.handle(asked);
    for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
    return outcome.ok ? context.json(outcome.value) : refuse(context, outcome.failure, requestId);
  });
}

/** Only the name of the wrong input goes back, never what was sent. */
function shapeFailure(
  issues: readonly { readonly path?: readonly { readonly key?: unknown }[] | undefined }[],
): Failure {
  const key = issues[0]?.path?.[0]?.key;
  return typeof key === 'string' ? failure('wrongShape', { field: key }) : failure('wrongShape');
}
