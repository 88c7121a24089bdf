import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageServerLoad } from './$types';

/** The result with what the office answered. */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, said] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /workshops/:id/result', { params: { id: params.id } }),
  ]);
  return { workshop: loaded(event, url).workshop, ...loaded(said, url) };
};
