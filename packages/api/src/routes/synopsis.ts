import { ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { type AnyRoute, route, signedIn } from '../route.ts';
import { readableVersion } from '../version-access.ts';
import { countyAt, publicCounty, publishedVersion } from '../version-published.ts';
import { comparedVersions } from '../version-synopsis.ts';

const visitor = { kind: 'visitor' } as const;

/** Two versions compared, for whoever may read both. */
export const synopsisRoutes: readonly AnyRoute[] = [
  route(
    'GET /versions/:id/synopsis',
    { query: v.object({ before: v.exactOptional(v.string()) }) },
    async ({ identity, params, query, ports }) => {
      const { rows } = ports.store;
      const account = signedIn(identity);
      if (!account.ok) return account;
      const version = await readableVersion(rows, identity, params.id);
      if (!version.ok) return version;
      return comparedVersions(rows, account.value, version.value, query.before);
    },
  ),

  route(
    'GET /public/:slug/synopsis',
    { query: v.object({ version: v.exactOptional(v.string()), before: v.exactOptional(v.string()) }) },
    async ({ params, query, ports }) => {
      const { rows } = ports.store;
      const county = await countyAt(rows, params.slug);
      if (!county.ok) return county;
      const version = await publishedVersion(rows, county.value, query.version);
      if (!version.ok) return version;
      const compared = await comparedVersions(rows, visitor, version.value, query.before);
      return compared.ok
        ? ok({ ...compared.value, county: await publicCounty(rows, county.value) })
        : compared;
    },
  ),
];
