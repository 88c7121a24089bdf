import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** A chapter as it stands now; the live document takes over in the browser. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  return loaded(await call('GET /chapters/:id', { params: { id: params.chapterId } }), url);
};
