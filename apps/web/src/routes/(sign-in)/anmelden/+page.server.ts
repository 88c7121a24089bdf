import { createClient } from '@fortschrift/api/client';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { fail, redirect } from '@sveltejs/kit';
import { homeOf, onwardPath } from '#lib/sign-in/home-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const me = await call('GET /me');
  if (me.ok && me.value.account)
    redirect(303, onwardPath(url.searchParams.get('weiter')) ?? homeOf(me.value.account));
  const demo = await call('GET /demo');
  return { demo: demo.ok ? demo.value.demo : null };
};

export const actions: Actions = {
  default: async ({ request, fetch, url }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '');
    const password = String(form.get('password') ?? '');
    const signedIn = await createClient(fetch)('POST /session', { body: { email, password } });
    if (!signedIn.ok)
      return fail(signedIn.failure.status || 503, {
        email,
        problem: sentenceFor(failures, signedIn.failure),
      });
    const { account } = signedIn.value;
    redirect(303, onwardPath(url.searchParams.get('weiter')) ?? (account ? homeOf(account) : '/'));
  },
};
