import { createClient } from '@fortschrift/api/client';
import { redirect } from '@sveltejs/kit';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** One county: straight to its pages. Not for good, because a second one may come. */
export const load: PageLoad = async ({ fetch, url }) => {
  const { counties } = loaded(await createClient(fetch)('GET /public'), url);
  const [only, ...others] = counties;
  if (only && others.length === 0) redirect(307, `/${only.slug}`);
  return { counties };
};
