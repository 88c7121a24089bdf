import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { editionOf } from '#lib/report/addresses.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const { county: slug, id } = params;
  const query = { edition: editionOf(url.searchParams) };
  const { county, ...report } = loaded(
    await call('GET /public/:slug/events/:id/report', { params: { slug, id }, query }),
    url,
  );
  return { county, report, id };
};
