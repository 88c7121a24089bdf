import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** All measures of a concept, as they are written now or of the version the address names, and the saved views. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const version = url.searchParams.get('version');
  const [page, views] = await Promise.all([
    call('GET /concepts/:id/catalogue', {
      params: { id: params.id },
      query: version === null ? {} : { version },
    }),
    call('GET /catalogue-views'),
  ]);
  return { page: loaded(page, url), views: loaded(views, url).views, wide: true };
};
