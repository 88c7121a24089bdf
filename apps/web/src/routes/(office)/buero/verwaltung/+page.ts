import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const { accounts } = loaded(await call('GET /accounts'), url);
  return { accounts, bodies: loaded(await call('GET /bodies'), url).bodies };
};
