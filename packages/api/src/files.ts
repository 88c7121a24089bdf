import { type ExportOrder, exportFormats, type FileFormat } from '@fortschrift/domain/export-order';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { isId } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { closuresOf } from '@fortschrift/domain/synopsis/closure';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { Context } from 'hono';
import { publicFormats, publicSynopsisFormats } from './contract/public.ts';
import type { Ports } from './ports.ts';
import { refuse, requestIdOf } from './refusal.ts';
import { ownJob } from './routes/export.ts';
import type { Api } from './surroundings.ts';
import { behindOf } from './thread.ts';
import { readableVersion } from './version-access.ts';
import { type FileSource, mediaTypes, versionFile } from './version-file.ts';
import { fileDisposition } from './version-file-name.ts';
import { countyAt, publicVersion, publishedVersion } from './version-published.ts';

/** What a file without any choice is in each format: tables are the catalogue, all else is the concept. */
const plainOrders: { readonly [format in FileFormat]: ExportOrder } = {
  pdf: plain('concept', 'pdf'),
  odt: plain('concept', 'odt'),
  docx: plain('concept', 'docx'),
  html: plain('concept', 'html'),
  json: plain('concept', 'json'),
  ods: plain('catalogue', 'ods'),
  csv: plain('catalogue', 'csv'),
};

function plain(what: ExportOrder['what'], format: FileFormat): ExportOrder {
  return { what, format, chapterIds: null, lead: null, beforeId: null };
}

/**
 * Mounts the downloads: a version in every format for those who may read it, as PDF, ODT and JSON for everybody once
 * it is published, the Synopse of two published ones, and the files made in the background for those who had them made.
 */
export function mountFiles(app: Api, ports: Ports): void {
  for (const order of Object.values(plainOrders)) {
    app.get(`/versions/:id/file.${order.format}`, async (context) => {
      const source = await forReader(ports, context, context.req.param('id') ?? '');
      if (!source.ok) return refuse(context, source.failure, requestIdOf(context, ports));
      return send(context, ports, source.value, order, await versionFile(ports, source.value, order));
    });
  }
  for (const format of exportFormats.synopsis) {
    app.get(`/versions/:id/synopsis/:before/file.${format}`, async (context) => {
      const source = await forReader(ports, context, context.req.param('id'));
      const before = source.ok ? await forReader(ports, context, context.req.param('before')) : source;
      if (!source.ok || !before.ok)
        return refuse(context, before.ok ? failure('notFound') : before.failure, requestIdOf(context, ports));
      const order = { ...plain('synopsis', format), beforeId: before.value.version.id };
      const how = { signal: context.req.raw.signal };
      return send(context, ports, source.value, order, await versionFile(ports, source.value, order, how));
    });
  }
  for (const format of publicFormats) {
    app.get(`/public/:slug/versions/:id/file.${format}`, async (context) => {
      const source = await forEverybody(ports, context, context.req.param('id'));
      if (!source.ok) return refuse(context, source.failure, requestIdOf(context, ports));
      return sendPublic(context, ports, source.value, plainOrders[format]);
    });
  }
  for (const format of publicSynopsisFormats) {
    app.get(`/public/:slug/versions/:id/synopsis/:before/file.${format}`, async (context) => {
      const source = await forEverybody(ports, context, context.req.param('id'));
      const before = source.ok ? await forEverybody(ports, context, context.req.param('before')) : source;
      if (!source.ok || !before.ok)
        return refuse(context, before.ok ? failure('notFound') : before.failure, requestIdOf(context, ports));
      const order = { ...plain('synopsis', format), beforeId: before.value.version.id };
      return sendPublic(context, ports, source.value, order, before.value.version);
    });
  }
  app.get('/exports/:id/file', async (context) => {
    const { identity } = await ports.signIn.identify(context.req.raw.headers);
    const job = await ownJob(ports, identity, context.req.param('id'));
    if (!job.ok) return refuse(context, job.failure, requestIdOf(context, ports));
    const source = await forReader(ports, context, job.value.versionId);
    const bytes = await ports.exports.read(identity.account?.accountId ?? '', job.value.id);
    if (!source.ok || !bytes) return refuse(context, failure('notFound'), requestIdOf(context, ports));
    return send(context, ports, source.value, job.value.order, ok(bytes));
  });
}

async function forReader(ports: Ports, context: Context, id: string): Promise<Result<FileSource, Failure>> {
  if (!isId(id)) return failed(failure('notFound'));
  const { rows } = ports.store;
  const { identity, cookies } = await ports.signIn.identify(context.req.raw.headers);
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
  const version = await readableVersion(rows, identity, id);
  if (!version.ok) return version;
  const county = await rows.counties.find(version.value.countyId);
  return county ? ok({ version: version.value, county, publicOnly: false }) : failed(failure('notFound'));
}

async function forEverybody(
  ports: Ports,
  context: Context,
  versionId: string | undefined,
): Promise<Result<FileSource, Failure>> {
  const { rows } = ports.store;
  const county = await countyAt(rows, context.req.param('slug') ?? '');
  if (!county.ok) return county;
  const version = await publishedVersion(rows, county.value, versionId ?? '-');
  if (!version.ok) return version;
  return ok({ version: publicVersion(version.value), county: county.value, publicOnly: true });
}

/**
 * The canonical JSON never changes: it may be kept for ever. What is printed also names the state of the version and
 * the ideas behind it, a Synopse what was reported of measures that ended: it may be kept for an hour, and asked for
 * again by its tag.
 */
async function sendPublic(
  context: Context,
  ports: Ports,
  source: FileSource,
  order: ExportOrder,
  before?: ConceptVersion,
): Promise<Response> {
  const { version, county } = source;
  const { rows } = ports.store;
  const changedAt = async () => (await rows.letterheads.look(county.id))?.changedAt ?? null;
  const compared = before && {
    with: [before.sha256, before.state],
    closures: closuresOf(await rows.implementation.ofConcept(before.conceptId)),
  };
  const fixed = order.format === 'json';
  const shown = fixed
    ? []
    : [version.state, county.name, await changedAt(), await behindOf(rows, county.id, { publicOnly: true })];
  const tag = `"${ports.sha256(JSON.stringify([version.sha256, order.format, ...shown, compared])).slice(0, 32)}"`;
  const keep = fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
  const known = (context.req.header('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (known.includes(tag)) {
    context.header('etag', tag);
    context.header('cache-control', keep);
    return context.body(null, 304);
  }
  const file = await versionFile(ports, source, order);
  if (file.ok) {
    context.header('etag', tag);
    context.header('cache-control', keep);
  }
  return send(context, ports, source, order, file);
}

async function send(
  context: Context,
  ports: Ports,
  { version }: FileSource,
  order: ExportOrder,
  file: Result<Uint8Array, Failure>,
): Promise<Response> {
  if (!file.ok) return refuse(context, file.failure, requestIdOf(context, ports));
  const concept = await ports.store.rows.concepts.find(version.conceptId);
  const part = ports.files.partName(order);
  context.header('content-disposition', fileDisposition(concept?.title ?? '', version, order.format, part));
  context.header('content-type', mediaTypes[order.format]);
  // Of the canonical JSON whatever the format: the PDF shows the same sum on its title page.
  context.header('x-content-sha256', version.sha256);
  return context.body(new Uint8Array(file.value));
}
