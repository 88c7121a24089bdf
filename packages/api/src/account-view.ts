import type { Account } from '@fortschrift/domain/account';
import type { County } from '@fortschrift/domain/county';
import type { Id } from '@fortschrift/domain/id';
import type { AccountView, CountyView, MeView } from './contract/account.ts';
import type { Rows } from './ports/store.ts';

/** What may be known of a county. */
export function countyViewOf({ id, name, slug, imprint, demo }: County): CountyView {
  return { id, name, slug, imprint, demo };
}

/** What administrators and the person see of an account, with the names of its bodies. */
export async function accountViewOf(rows: Rows, account: Account): Promise<AccountView> {
  const { id, name, email, roles, memberships, state } = account;
  const bodies = new Map(
    memberships.length > 0
      ? (await rows.bodies.ofCounty(account.countyId)).map((body) => [body.id, body.name])
      : [],
  );
  return {
    id,
    name,
    email,
    roles,
    memberships: memberships.map((membership) => ({
      ...membership,
      body: bodies.get(membership.bodyId) ?? '',
    })),
    state,
  };
}

/** Who somebody is and in which county; both null for a visitor. */
export async function meViewOf(rows: Rows, accountId: Id | null): Promise<MeView> {
  const account = accountId === null ? null : await rows.accounts.find(accountId);
  if (!account) return { account: null, county: null };
  const county = await rows.counties.find(account.countyId);
  return { account: await accountViewOf(rows, account), county: county && countyViewOf(county) };
}
