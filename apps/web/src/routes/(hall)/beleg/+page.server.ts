import { createClient } from '@fortschrift/api/client';
import { fail } from '@sveltejs/kit';
import { statusOf } from '#lib/hall/answer.ts';
import type { Actions } from './$types';

/** Longest thing that is shown again after a wrong code. */
const echoed = 40;

export const actions: Actions = {
  /** Looks a code up; the answer is the page itself, so that the code stands in no address. */
  default: async ({ request, fetch, setHeaders }) => {
    setHeaders({ 'cache-control': 'no-store' });
    const typed = String((await request.formData()).get('code') ?? '').trim();
    const found = await createClient(fetch)('POST /receipts/look', { body: { code: typed } });
    if (!found.ok)
      return fail(statusOf(found.failure), { typed: typed.slice(0, echoed), failure: found.failure });
    return { view: found.value };
  },
};
