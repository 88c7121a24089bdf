import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** A concept, and what is decided about the one it is based on; its chapters are read by the page. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const page = loaded(await call('GET /concepts/:id', { params: { id: params.id } }), url);
  if (page.concept.basedOnId === null) return { ...page, review: null };
  const review = loaded(
    await call('GET /concepts/:id/review', { params: { id: params.id }, query: {} }),
    url,
  );
  return { ...page, review: review.rows };
};
