import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const version = url.searchParams.get('fassung') ?? '';
  const found = await createClient(fetch)('GET /public/:slug/records/:id', {
    params: { slug: params.county, id: params.recordId },
    query: { version },
  });
  return { ...loaded(found, url), versionId: version };
};
