import { createClient } from '@fortschrift/api/client';
import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The table as its note taker sees it: who may host may type for it. */
export const load: PageLoad = async ({ params, fetch, url, parent }) => {
  const page = await createClient(fetch)('GET /tables/:id', {
    params: { id: params.tableId },
    query: { as: 'host' },
  });
  if (!page.ok) {
    if (page.failure.code === 'notSignedIn')
      redirect(303, `/anmelden?weiter=${encodeURIComponent(url.pathname)}`);
    return refuse(page.failure, (await parent()).words.failures);
  }
  const { part, view } = page.value;
  if (part === 'seat') redirect(303, `/platz/${view.table.id}`);
  if (part === 'display') redirect(303, `/leinwand/${view.workshop.id}`);
  return { page: page.value };
};
