import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { promptsOf } from '#lib/office/prompts.ts';
import type { PageLoad } from './$types';

/** What an event asks, to be said in the other languages of the hall. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const event = await createClient(fetch)('GET /workshops/:id', { params: { id: params.id } });
  const { workshop, tables } = loaded(event, url);
  return { workshop, prompts: promptsOf(workshop, tables) };
};
