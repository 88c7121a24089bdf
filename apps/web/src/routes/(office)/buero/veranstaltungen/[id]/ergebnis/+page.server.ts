import { createClient } from '@fortschrift/api/client';
import type { IdeaResult } from '@fortschrift/domain/idea';
import { loaded } from '#lib/loading.ts';
import type { PageServerLoad } from './$types';

/** The result with what the office answered; the list of cards itself stays on the server. */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const call = createClient(fetch);
  const [event, said, answered] = await Promise.all([
    call('GET /workshops/:id', { params: { id: params.id } }),
    call('GET /workshops/:id/result', { params: { id: params.id } }),
    call('GET /ideas', { query: { workshop: params.id, answered: 'yes' } }),
  ]);
  const answers: { [ideaId: string]: IdeaResult } = {};
  for (const { id, result } of loaded(answered, url).ideas) if (result) answers[id] = result;
  return { workshop: loaded(event, url).workshop, ...loaded(said, url), answers };
};
