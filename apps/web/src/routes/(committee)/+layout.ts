import { createClient } from '@fortschrift/api/client';
import { may } from '@fortschrift/domain/access';
import { committee } from '@fortschrift/i18n/de/committee';
import { error, redirect } from '@sveltejs/kit';
import { loaded } from '#lib/loading.ts';
import type { LayoutLoad } from './$types';

/** Papers are for members of committees and the office; everybody else is told so, or asked to sign in. */
export const load: LayoutLoad = async ({ fetch, url, untrack }) => {
  const { account, county } = loaded(await createClient(fetch)('GET /me'), url);
  const here = untrack(() => url.pathname + url.search);
  if (!account || !county) redirect(303, `/anmelden?weiter=${encodeURIComponent(here)}`);
  const { id: accountId, roles, memberships } = account;
  const actor = { kind: 'account' as const, accountId, countyId: county.id, roles, memberships };
  const countyId = county.id;
  if (!may(actor, { may: 'readCommittee', countyId })) error(403, committee.notAllowed, { requestId: '' });
  return {
    me: account,
    county,
    rights: {
      office: may(actor, { may: 'readOffice', countyId }),
      resolve: may(actor, { may: 'writeConcept', countyId }),
    },
  };
};
