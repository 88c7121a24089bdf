import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, listed] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /concepts'),
  ]);
  const found = loaded(event, url);
  const concept = loaded(listed, url).concepts.find(({ id }) => id === found.workshop.conceptId);
  return { ...found, concept: concept ? { id: concept.id, title: concept.title } : null };
};
