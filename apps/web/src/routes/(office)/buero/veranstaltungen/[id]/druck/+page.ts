import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';
import { formatIn, languagesIn } from './formats.ts';

/** Everything that stands on the cards and posters of an event. */
export const load: PageLoad = async ({ params, fetch, url }) => {
  const answer = await createClient(fetch)('GET /workshops/:id', { params: { id: params.id } });
  const { workshop, tables, joinUrl, scanUrl } = loaded(answer, url);
  const format = formatIn(url.searchParams);
  return { workshop, tables, joinUrl, scanUrl, format, languages: languagesIn(url.searchParams) };
};
