import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** A chapter as it stands now, and what was said about it; the live document takes over in the browser. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [chapter, comments] = await Promise.all([
    call('GET /chapters/:id', { params: { id: params.chapterId } }),
    call('GET /concepts/:id/comments', { params: { id: params.id } }),
  ]);
  return { ...loaded(chapter, url), ...loaded(comments, url) };
};
