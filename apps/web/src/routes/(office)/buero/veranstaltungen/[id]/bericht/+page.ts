import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { editionOf } from '#lib/report/addresses.ts';
import type { PageLoad } from './$types';

/** Before the event is closed there is nothing to report: the page says so. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const { id } = params;
  const edition = editionOf(url.searchParams);
  const [event, read, offered] = await Promise.all([
    call('GET /workshops/:id', { params: { id } }),
    call('GET /workshops/:id/report', { params: { id }, query: { edition } }),
    call('GET /workshops/:id/voices', { params: { id } }),
  ]);
  const { workshop } = loaded(event, url);
  const { voices } = loaded(offered, url);
  if (!read.ok && read.failure.code === 'workshopOpen') return { workshop, edition, voices, read: null };
  return { workshop, edition, voices, read: loaded(read, url) };
};
