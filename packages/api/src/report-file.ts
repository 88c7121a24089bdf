import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Context } from 'hono';
import { attachment } from './attachment.ts';
import { type ReportEdition, reportFormats } from './contract/event-report.ts';
import { isReleased, reportData } from './event-report.ts';
import type { ReportData } from './ports/event-files.ts';
import type { Ports } from './ports.ts';
import { permitted } from './reachable.ts';
import { refuse, requestIdOf } from './refusal.ts';
import type { Api } from './surroundings.ts';
import { countyAt } from './version-published.ts';

const mediaTypes = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * Mounts the downloads of reports: GET /workshops/:id/report.pdf, .odt, .docx for those who may read the office and,
 * once released, GET /public/:slug/events/:id/report.pdf and so on for everybody; `?edition=edited` for the edited one.
 */
export function mountReportFiles(app: Api, ports: Ports): void {
  for (const format of reportFormats) {
    const send = async (context: Context, wanted: Result<ReportData, Failure>): Promise<Response> => {
      const requestId = requestIdOf(context, ports);
      if (!wanted.ok) return refuse(context, wanted.failure, requestId);
      const file = await ports.eventFiles.report(wanted.value, format, context.req.raw.signal);
      if (!file.ok) return refuse(context, file.failure, requestId);
      const { result, edition } = wanted.value;
      const mark = edition === 'edited' ? 'redigiert' : '';
      const words = ['Dokumentation', result.title, result.day, mark];
      context.header('content-disposition', attachment(words, format));
      context.header('content-type', mediaTypes[format]);
      return context.body(new Uint8Array(file.value));
    };
    app.get(`/workshops/:id/report.${format}`, async (context) =>
      send(context, await forOffice(ports, context)),
    );
    app.get(`/public/:slug/events/:id/report.${format}`, async (context) =>
      send(context, await forEverybody(ports, context)),
    );
  }
}

async function forOffice(ports: Ports, context: Context): Promise<Result<ReportData, Failure>> {
  const id = context.req.param('id') ?? '';
  if (!isId(id)) return failed(failure('notFound'));
  const { rows } = ports.store;
  const { identity, cookies } = await ports.signIn.identify(context.req.raw.headers);
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
  const allowed = permitted(identity, await rows.workshops.find(id), 'readOffice');
  if (!allowed.ok) return allowed;
  const { thing: workshop } = allowed.value;
  const data = await reportData(rows, workshop, editionOf(context));
  return data ? ok(data) : failed(failure('workshopOpen'));
}

async function forEverybody(ports: Ports, context: Context): Promise<Result<ReportData, Failure>> {
  const { rows } = ports.store;
  const county = await countyAt(rows, context.req.param('slug') ?? '');
  if (!county.ok) return county;
  const id = context.req.param('id') ?? '';
  const workshop = isId(id) ? await rows.workshops.find(id) : null;
  if (workshop?.countyId !== county.value.id) return failed(failure('notFound'));
  const data = await reportData(rows, workshop, editionOf(context));
  return data && isReleased(workshop, data.report) ? ok(data) : failed(failure('notFound'));
}

function editionOf(context: Context): ReportEdition {
  return context.req.query('edition') === 'edited' ? 'edited' : 'original';
}
