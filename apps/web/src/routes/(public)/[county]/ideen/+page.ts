import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { readIdeaSearch } from '#lib/public/idea-search.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const wanted = readIdeaSearch(url.searchParams);
  const found = await createClient(fetch)('GET /public/:slug/ideas', {
    params: { slug: params.county },
    query: { search: wanted.search, field: wanted.field, result: wanted.result, page: String(wanted.page) },
  });
  return { ...loaded(found, url), wanted };
};
