import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, listed] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /workshops/:id/imports', { params: { id: params.id } }),
  ]);
  const { workshop, tables } = loaded(event, url);
  return { workshop, tables, imports: loaded(listed, url).imports };
};
