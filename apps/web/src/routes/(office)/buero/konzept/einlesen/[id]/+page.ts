import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** A document that waits, with what it becomes, and the concepts it can go into. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [page, { concepts }] = [
    loaded(await call('GET /concept-intakes/:id', { params: { id: params.id } }), url),
    loaded(await call('GET /concepts'), url),
  ];
  return { page, concepts };
};
