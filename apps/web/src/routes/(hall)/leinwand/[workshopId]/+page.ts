import { createClient } from '@fortschrift/api/client';
import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The hall as everybody may see it. Without the projector's own right or a host's, the way leads to the sign-in. */
export const load: PageLoad = async ({ params, fetch, url, parent }) => {
  const hall = await createClient(fetch)('GET /workshops/:id/hall', { params: { id: params.workshopId } });
  if (!hall.ok) {
    if (hall.failure.code === 'notSignedIn')
      redirect(303, `/anmelden?weiter=${encodeURIComponent(url.pathname)}`);
    return refuse(hall.failure, (await parent()).words.failures);
  }
  return { hall: hall.value, origin: url.origin };
};
