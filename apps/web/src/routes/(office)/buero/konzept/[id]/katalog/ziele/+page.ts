import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** All goals of a concept, as they are written now or of the version the address names. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const version = url.searchParams.get('version');
  const page = await createClient(fetch)('GET /concepts/:id/catalogue', {
    params: { id: params.id },
    query: version === null ? {} : { version },
  });
  return { page: loaded(page, url), wide: true };
};
