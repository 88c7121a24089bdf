import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** All versions of all concepts; `?einfrieren=<concept>` opens the dialog for that concept. */
export const load: PageLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const { concepts } = loaded(await call('GET /concepts'), url);
  return {
    concepts,
    freezing: concepts.find((concept) => concept.id === url.searchParams.get('einfrieren'))?.id ?? null,
  };
};
