import { createClient } from '@fortschrift/api/client';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { error } from '@sveltejs/kit';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const { rights } = await parent();
  if (!rights.administer) error(403, sentenceFor(failures, { code: 'notAllowed' }), { requestId: '' });
  return loaded(await createClient(fetch)('GET /county/letterhead'), url);
};
