import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { Context } from 'hono';
import type { Ports } from './ports.ts';
import { permitted } from './reachable.ts';
import { refuse, requestIdOf } from './refusal.ts';
import type { Api } from './surroundings.ts';
import { countyAt } from './version-published.ts';

/** Events to be written into one calendar, and what the file is called. */
type Dates = { readonly events: readonly Workshop[]; readonly name: string; readonly slug: string };

/**
 * Mounts calendar files: of an event and of a series for who may read the office, and of an event for everybody, as
 * it is announced on the county's page.
 */
export function mountCalendars(app: Api, ports: Ports): void {
  app.get('/workshops/:id/calendar.ics', async (context) =>
    send(context, ports, await forOffice(ports, context, 'workshop')),
  );
  app.get('/series/:id/calendar.ics', async (context) =>
    send(context, ports, await forOffice(ports, context, 'series')),
  );
  app.get('/public/:slug/events/:id/calendar.ics', async (context) =>
    send(context, ports, await forEverybody(ports, context)),
  );
}

async function forOffice(
  ports: Ports,
  context: Context,
  kind: 'workshop' | 'series',
): Promise<Result<Dates, Failure>> {
  const id = context.req.param('id') ?? '';
  if (!isId(id)) return failed(failure('notFound'));
  const { rows } = ports.store;
  const { identity, cookies } = await ports.signIn.identify(context.req.raw.headers);
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
  const workshop = kind === 'workshop' ? await rows.workshops.find(id) : null;
  const series = kind === 'series' ? await rows.series.find(id) : null;
  const allowed = permitted(identity, workshop ?? series, 'readOffice');
  if (!allowed.ok) return allowed;
  const {
    thing: { countyId, title },
  } = allowed.value;
  const slug = (await rows.counties.find(countyId))?.slug ?? '';
  const events = workshop
    ? [workshop]
    : (await rows.workshops.ofCounty(countyId)).filter(({ seriesId }) => seriesId === id);
  return ok({ events, name: title, slug });
}

async function forEverybody(ports: Ports, context: Context): Promise<Result<Dates, Failure>> {
  const { rows } = ports.store;
  const county = await countyAt(rows, context.req.param('slug') ?? '');
  if (!county.ok) return county;
  const workshop = await rows.workshops.find(context.req.param('id') ?? '');
  if (workshop?.countyId !== county.value.id) return failed(failure('notFound'));
  return ok({ events: [workshop], name: workshop.title, slug: county.value.slug });
}

function send(context: Context, ports: Ports, dates: Result<Dates, Failure>): Response {
  if (!dates.ok) return refuse(context, dates.failure, requestIdOf(context, ports));
  const { events, name, slug } = dates.value;
  const file = ports.files.calendar({
    events,
    name,
    host: new URL(ports.origin).hostname,
    url: `${ports.origin}/${slug}/termine`,
    now: ports.now(),
  });
  context.header('content-type', 'text/calendar; charset=utf-8');
  context.header('content-disposition', `attachment; filename="termin.ics"`);
  return context.body(file);
}
