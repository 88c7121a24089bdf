import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) =>
  loaded(await createClient(fetch)('GET /papers/:id', { params: { id: params.id } }), url);
