import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** Who sits where, as numbers. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, taken] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /workshops/:id/seats', { params: { id: params.id } }),
  ]);
  const { workshop, tables } = loaded(event, url);
  return { workshop, tables, seats: loaded(taken, url).seats };
};
