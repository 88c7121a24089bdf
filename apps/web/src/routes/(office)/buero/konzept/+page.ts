import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** All concepts of the county with their counts and versions. */
export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const { concepts } = loaded(await call('GET /concepts'), url);
  return { concepts };
};
