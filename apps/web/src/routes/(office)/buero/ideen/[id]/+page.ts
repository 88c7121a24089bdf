import { createClient } from '@fortschrift/api/client';
import { isFrozen } from '@fortschrift/domain/workshop';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const found = loaded(await call('GET /ideas/:id', { params: { id: params.id } }), url);
  const event = await call('GET /workshops/:id', { params: { id: found.thread.idea.workshopId } });
  return { ...found, closed: isFrozen(loaded(event, url).workshop) };
};
