import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';
import { formatIn } from './formats.ts';

/** Everything that stands on the cards and posters of an event. */
export const load: PageLoad = async ({ params, fetch, url }) => {
  const answer = await createClient(fetch)('GET /workshops/:id', { params: { id: params.id } });
  const { workshop, tables, joinUrl } = loaded(answer, url);
  return { workshop, tables, joinUrl, format: formatIn(url.searchParams) };
};
