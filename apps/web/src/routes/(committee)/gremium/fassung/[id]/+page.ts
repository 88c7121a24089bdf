import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/concept/loading.ts';
import type { PageLoad } from './$types';

/** A version with what the committees have about it: papers, their sessions, and the version before it. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [page, committee] = await Promise.all([
    call('GET /versions/:id', { params: { id: params.id } }),
    call('GET /committee'),
  ]);
  const view = loaded(committee, url);
  return { page: loaded(page, url), committee: view, sessionId: url.searchParams.get('sitzung') };
};
