import { type ExportOrder, parseExportOrder } from '@fortschrift/domain/export-order';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import * as v from 'valibot';
import type { ExportJob } from '../contract/export.ts';
import type { Rows } from '../ports/store.ts';
import type { Ports } from '../ports.ts';
import { type AnyRoute, route, signedIn } from '../route.ts';
import { readableVersion } from '../version-access.ts';
import { versionFile } from '../version-file.ts';

const orderSchema = v.object({
  what: v.string(),
  format: v.string(),
  chapterIds: v.nullable(v.pipe(v.array(v.string()), v.maxLength(200))),
  lead: v.nullable(v.pipe(v.string(), v.maxLength(500))),
  area: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  beforeId: v.nullable(v.string()),
});

/** Files of a version, made in the background for whoever may read it. */
export const exportRoutes: readonly AnyRoute[] = [
  route('POST /versions/:id/exports', { body: orderSchema }, async ({ identity, params, body, ports }) => {
    const { rows } = ports.store;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const version = await readableVersion(rows, identity, params.id);
    if (!version.ok) return version;
    const content = await rows.versions.content(params.id);
    const county = await rows.counties.find(version.value.countyId);
    if (!content || !county) return failed(failure('notFound'));
    const order = parseExportOrder(body, content);
    if (!order.ok) return order;
    const before = await readableBefore(rows, identity, order.value);
    if (!before.ok) return before;
    const source = { version: version.value, county, publicOnly: false };
    const job = ports.exports.start(account.value.accountId, params.id, order.value, (signal, tell) =>
      versionFile(ports, source, order.value, { signal, tell }),
    );
    return job.ok ? ok({ job: job.value }) : job;
  }),

  route('GET /exports', {}, async ({ identity, ports }) => {
    const account = signedIn(identity);
    return account.ok ? ok({ jobs: ports.exports.ofOwner(account.value.accountId) }) : account;
  }),

  route('GET /exports/:id', {}, async ({ identity, params, ports }) => {
    const job = await ownJob(ports, identity, params.id);
    return job.ok ? ok({ job: job.value }) : job;
  }),

  route('DELETE /exports/:id', {}, async ({ identity, params, ports }) => {
    const account = signedIn(identity);
    if (!account.ok) return account;
    if (!ports.exports.find(account.value.accountId, params.id)) return failed(failure('notFound'));
    ports.exports.remove(account.value.accountId, params.id);
    return ok(null);
  }),
];

/**
 * A job of the asking account whose version it may still read. Fails with `notSignedIn`, `notFound` (unknown, taken
 * away, of somebody else) or `notAllowed`.
 */
export async function ownJob(
  ports: Pick<Ports, 'store' | 'exports'>,
  identity: Identity,
  id: string,
): Promise<Result<ExportJob, Failure>> {
  const account = signedIn(identity);
  if (!account.ok) return account;
  const job = ports.exports.find(account.value.accountId, id);
  if (!job) return failed(failure('notFound'));
  const version = await readableVersion(ports.store.rows, identity, job.versionId);
  if (!version.ok) return version;
  const before = await readableBefore(ports.store.rows, identity, job.order);
  return before.ok ? ok(job) : before;
}

/** Whether the version a synopsis compares with may be read too; nothing to say where there is none. */
async function readableBefore(
  rows: Rows,
  identity: Identity,
  { beforeId }: ExportOrder,
): Promise<Result<null, Failure>> {
  if (beforeId === null) return ok(null);
  const before = await readableVersion(rows, identity, beforeId);
  return before.ok ? ok(null) : before;
}
