import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { rights } = await parent();
  if (!rights.administer) error(403, sentenceFor(failures, { code: 'notAllowed' }), { requestId: '' });
  return {};
};
