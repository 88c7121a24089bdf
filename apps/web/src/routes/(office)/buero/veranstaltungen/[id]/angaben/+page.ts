import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { versionChoices } from '#lib/office/version-choices.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, listed] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /concepts'),
  ]);
  const { concepts } = loaded(listed, url);
  return { workshop: loaded(event, url).workshop, concepts, versions: versionChoices(concepts) };
};
