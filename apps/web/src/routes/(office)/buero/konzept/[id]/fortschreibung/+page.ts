import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** Everything the version before held, with what became of it; `gegen` names another version to compare with. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const base = url.searchParams.get('gegen');
  const query = base ? { base } : {};
  const call = createClient(fetch);
  return loaded(await call('GET /concepts/:id/review', { params: { id: params.id }, query }), url);
};
