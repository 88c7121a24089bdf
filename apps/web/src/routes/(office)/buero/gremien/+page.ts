import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const [listed, committee] = await Promise.all([call('GET /bodies'), call('GET /committee')]);
  const { versions, sessions, papers, decisions } = loaded(committee, url);
  return { bodies: loaded(listed, url).bodies, versions, sessions, papers, decisions };
};
