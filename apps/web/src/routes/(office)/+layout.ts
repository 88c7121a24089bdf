import { createClient } from '@fortschrift/api/client';
import { redirect } from '@sveltejs/kit';
import { loaded } from '#lib/loading.ts';
import { rightsOf } from '#lib/office/rights.ts';
import type { LayoutLoad } from './$types';

/** Nobody sees a page of the office without an account of it; members of committees have a place of their own. */
export const load: LayoutLoad = async ({ fetch, url, untrack }) => {
  const { account, county } = loaded(await createClient(fetch)('GET /me'), url);
  const here = untrack(() => url.pathname + url.search);
  if (!account || !county) redirect(303, `/anmelden?weiter=${encodeURIComponent(here)}`);
  const rights = rightsOf(account, county.id);
  if (!rights.read) redirect(303, '/gremium');
  return { me: account, county, rights };
};
