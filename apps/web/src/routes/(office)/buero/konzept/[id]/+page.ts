import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** A concept: its chapters in order, their goals and measures as rows, how many ideas stand behind each. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const page = loaded(await call('GET /concepts/:id', { params: { id: params.id } }), url);
  return page;
};
