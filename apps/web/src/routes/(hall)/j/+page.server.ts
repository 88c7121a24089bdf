import { createClient } from '@fortschrift/api/client';
import { fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#lib/hall/answer.ts';
import type { Actions } from './$types';

/** Longest thing that is shown again after a wrong code. */
const echoed = 40;

export const actions: Actions = {
  default: async ({ request, fetch }) => {
    const form = await request.formData();
    const typed = String(form.get('code') ?? '').trim();
    const look = await createClient(fetch)('POST /join/look', { body: { code: typed } });
    if (!look.ok)
      return fail(statusOf(look.failure), { typed: typed.slice(0, echoed), failure: look.failure });
    redirect(303, `/j/${encodeURIComponent(typed.replace(/[\s.–-]+/g, '').toUpperCase())}`);
  },
};
