import { createClient } from '@fortschrift/api/client';
import { isFrozen } from '@fortschrift/domain/workshop';
import { loadSheet } from '@fortschrift/i18n/sheet';
import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The sheet of a table for its host, who may write in it until the event is closed. */
export const load: PageLoad = async ({ params, fetch, url, parent }) => {
  const call = createClient(fetch);
  const at = { params: { id: params.tableId } };
  const [words, page, sheet] = await Promise.all([
    loadSheet('de'),
    call('GET /tables/:id', { ...at, query: { as: 'host' } }),
    call('GET /tables/:id/sheet', at),
  ]);
  if (!page.ok && page.failure.code === 'notSignedIn')
    redirect(303, `/anmelden?weiter=${encodeURIComponent(url.pathname)}`);
  if (!page.ok) return refuse(page.failure, (await parent()).words.failures);
  if (page.value.part === 'seat') redirect(303, `/platz/${params.tableId}/blatt`);
  if (!sheet.ok) return refuse(sheet.failure, (await parent()).words.failures);
  const { table, workshop } = page.value.view;
  return { table, workshop, words, text: sheet.value.text, open: page.value.maySheet && !isFrozen(workshop) };
};
