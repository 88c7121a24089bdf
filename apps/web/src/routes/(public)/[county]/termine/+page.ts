import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const { county, events } = loaded(
    await call('GET /public/:slug', { params: { slug: params.county } }),
    url,
  );
  return { county, events };
};
