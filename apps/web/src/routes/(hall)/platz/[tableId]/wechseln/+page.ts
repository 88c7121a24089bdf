import { createClient } from '@fortschrift/api/client';
import { loadJoin } from '@fortschrift/i18n/join';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The other tables of the hall, for somebody who sits at one. */
export const load: PageLoad = async ({ fetch, parent }) => {
  const { page, words } = await parent();
  const found = await createClient(fetch)('GET /workshops/:id/tables', {
    params: { id: page.view.workshop.id },
  });
  if (!found.ok) return refuse(found.failure, words.failures);
  const { tables } = found.value;
  return {
    tables,
    seated: tables.find(({ id }) => id === page.view.table.id) ?? null,
    joining: await loadJoin(words.locale),
  };
};
