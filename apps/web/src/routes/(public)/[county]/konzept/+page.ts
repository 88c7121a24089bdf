import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

/** The version in force, or the one `?fassung=` names; a county without any has a page that says so. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const slug = { slug: params.county };
  const version = url.searchParams.get('fassung') ?? '';
  const found = await call('GET /public/:slug/concept', { params: slug, query: { version } });
  if (found.ok) return { county: found.value.county, concept: found.value };
  if (found.failure.code !== 'notFound' || version !== '') loaded(found, url);
  const { county } = loaded(await call('GET /public/:slug', { params: slug }), url);
  return { county, concept: null };
};
