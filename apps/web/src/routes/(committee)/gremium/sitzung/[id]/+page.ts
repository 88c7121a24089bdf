import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** A session, and which bodies have spoken about its versions before, wherever that was. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [found, committee] = await Promise.all([
    call('GET /sessions/:id', { params: { id: params.id } }),
    call('GET /committee'),
  ]);
  const page = loaded(found, url);
  return {
    ...page,
    spoken: loaded(committee, url).decisions.map(({ versionId, bodyId }) => ({ versionId, bodyId })),
  };
};
