import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { readIdeaFilter } from '#lib/office/idea-filter.ts';
import type { PageServerLoad } from './$types';

/** One page of the cards that fit the filter in the address; tables to choose from once an event is chosen. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const { filter, page } = readIdeaFilter(url.searchParams);
  const [found, listed, event] = await Promise.all([
    call('GET /ideas', { query: { ...filter, page: String(page) } }),
    call('GET /workshops'),
    filter.workshop ? call('GET /workshops/:id', { params: { id: filter.workshop } }) : null,
  ]);
  const tables = event?.ok ? event.value.tables : [];
  return {
    filter,
    ...loaded(found, url),
    workshops: loaded(listed, url).workshops.map(({ id, title }) => ({ id, title })),
    tables: tables.map(({ id, number, title }) => ({ id, number, title })),
  };
};
