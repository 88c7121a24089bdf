import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** One version: its frozen content, comments, decisions, and where it may be moved. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  return loaded(await call('GET /versions/:id', { params: { id: params.id } }), url);
};
