import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { shownSynopsis } from '#lib/synopsis/shown-synopsis.ts';
import type { PageServerLoad } from './$types';

/** `?fassung=`, or the version in force, compared with `?mit=`, or the one before it. */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const found = await createClient(fetch)('GET /public/:slug/synopsis', {
    params: { slug: params.county },
    query: {
      version: url.searchParams.get('fassung') ?? '',
      before: url.searchParams.get('mit') ?? '',
    },
  });
  const { county, ...view } = loaded(found, url);
  return { county, shown: shownSynopsis(view, url.searchParams) };
};
