import { createClient } from '@fortschrift/api/client';
import { loaded } from '#lib/loading.ts';
import { pageSize, readIdeaFilter } from '#lib/office/idea-filter.ts';
import type { PageServerLoad } from './$types';

/** One page of the cards that fit the filter in the address. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const { filter, page: asked } = readIdeaFilter(url.searchParams);
  const [found, listed] = await Promise.all([
    call('GET /ideas', { query: { ...filter } }),
    call('GET /workshops'),
  ]);
  const { ideas, total } = loaded(found, url);
  const pages = Math.max(1, Math.ceil(ideas.length / pageSize));
  const page = Math.min(asked, pages);
  return {
    filter,
    page,
    pages,
    total,
    found: ideas.length,
    ideas: ideas.slice((page - 1) * pageSize, page * pageSize),
    workshops: loaded(listed, url).workshops.map(({ id, title }) => ({ id, title })),
  };
};
