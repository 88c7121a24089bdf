import { createClient } from '@fortschrift/api/client';
import { redirect } from '@sveltejs/kit';
import { loaded } from '#lib/loading.ts';
import { shownSynopsis } from '#lib/synopsis/shown-synopsis.ts';
import type { PageServerLoad } from './$types';

/** `?fassung=` compared with `?mit=`, or with the one before it; made here, so that the page carries what it shows. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const id = url.searchParams.get('fassung') ?? '';
  if (id === '') redirect(303, '/buero/fassungen');
  const before = url.searchParams.get('mit') ?? '';
  const found = await createClient(fetch)('GET /versions/:id/synopsis', {
    params: { id },
    query: { before },
  });
  return { shown: shownSynopsis(loaded(found, url), url.searchParams) };
};
