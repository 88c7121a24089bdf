import { createClient } from '@fortschrift/api/client';
import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The hall for whoever leads the day: every table, and the address people join by. */
export const load: PageLoad = async ({ params, fetch, url, parent }) => {
  const call = createClient(fetch);
  const at = { params: { id: params.workshopId } };
  const [hall, event] = await Promise.all([
    call('GET /workshops/:id/hall', at),
    call('GET /workshops/:id', at),
  ]);
  const problem = hall.ok ? (event.ok ? null : event.failure) : hall.failure;
  if (problem?.code === 'notSignedIn') redirect(303, `/anmelden?weiter=${encodeURIComponent(url.pathname)}`);
  if (!hall.ok) return refuse(hall.failure, (await parent()).words.failures);
  if (!event.ok) return refuse(event.failure, (await parent()).words.failures);
  return { hall: hall.value, joinUrl: event.value.joinUrl, scanUrl: event.value.scanUrl };
};
