import type { County } from '@fortschrift/domain/county';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { Context } from 'hono';
import type { FileFormat } from './contract/public.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import type { Api } from './surroundings.ts';
import { behindOf } from './thread.ts';
import { readableVersion } from './version-access.ts';
import { fileDisposition } from './version-file-name.ts';
import { countyAt, publicVersion, publishedVersion } from './version-published.ts';

/** What a file is made from, and for whom. */
type Wanted = { readonly version: ConceptVersion; readonly county: County; readonly publicOnly: boolean };

/**
 * Mounts the downloads: a version as a tagged PDF and as the canonical JSON it was hashed from, for those who
 * may read it and, once published, for everybody.
 */
export function mountFiles(app: Api, ports: Ports): void {
  for (const format of ['pdf', 'json'] as const) {
    app.get(`/versions/:id/file.${format}`, async (context) =>
      send(context, ports, format, await forReader(ports, context)),
    );
    app.get(`/public/:slug/versions/:id/file.${format}`, async (context) =>
      send(context, ports, format, await forEverybody(ports, context)),
    );
  }
}

async function forReader(ports: Ports, context: Context): Promise<Result<Wanted, Failure>> {
  const id = context.req.param('id') ?? '';
  if (!isId(id)) return failed(failure('notFound'));
  const { rows } = ports.store;
  const { identity, cookies } = await ports.signIn.identify(context.req.raw.headers);
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
  const version = await readableVersion(rows, identity, id);
  if (!version.ok) return version;
  const county = await rows.counties.find(version.value.countyId);
  return county ? ok({ version: version.value, county, publicOnly: false }) : failed(failure('notFound'));
}

async function forEverybody(ports: Ports, context: Context): Promise<Result<Wanted, Failure>> {
  const { rows } = ports.store;
  const county = await countyAt(rows, context.req.param('slug') ?? '');
  if (!county.ok) return county;
  const version = await publishedVersion(rows, county.value, context.req.param('id') ?? '-');
  if (!version.ok) return version;
  return ok({ version: publicVersion(version.value), county: county.value, publicOnly: true });
}

async function send(
  context: Context,
  ports: Ports,
  format: FileFormat,
  wanted: Result<Wanted, Failure>,
): Promise<Response> {
  const requestId = requestIdOf(context, ports);
  if (!wanted.ok) return refuse(context, wanted.failure, requestId);
  const file = format === 'json' ? await jsonOf(ports, wanted.value) : await pdfOf(ports, wanted.value);
  if (!file.ok) return refuse(context, file.failure, requestId);
  const { version } = wanted.value;
  const concept = await ports.store.rows.concepts.find(version.conceptId);
  context.header('content-disposition', fileDisposition(concept?.title ?? '', version, format));
  context.header('content-type', format === 'json' ? 'application/json' : 'application/pdf');
  // Of the canonical JSON in both cases: the PDF shows the same sum on its title page.
  context.header('x-content-sha256', version.sha256);
  return context.body(new Uint8Array(file.value));
}

async function jsonOf({ store }: Ports, { version }: Wanted): Promise<Result<Uint8Array, Failure>> {
  const canonical = await store.rows.versions.canonical(version.id);
  return canonical === null ? failed(failure('notFound')) : ok(new TextEncoder().encode(canonical));
}

async function pdfOf(
  ports: Ports,
  { version, county, publicOnly }: Wanted,
): Promise<Result<Uint8Array, Failure>> {
  const { rows } = ports.store;
  const content = await rows.versions.content(version.id);
  if (!content) return failed(failure('notFound'));
  const behind = await behindOf(rows, county.id, { publicOnly });
  return ports.files.conceptPdf({ version, content, county, behind });
}
