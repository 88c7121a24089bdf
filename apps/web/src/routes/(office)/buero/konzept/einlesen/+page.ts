import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** Documents that wait for their mapping, and what was read in before. */
export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  return loaded(await call('GET /concept-intakes'), url);
};
