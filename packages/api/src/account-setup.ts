import type { Account } from '@fortschrift/domain/account';
import { slugFor } from '@fortschrift/domain/county';
import { emptyImprint } from '@fortschrift/domain/county-input';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Rows } from './ports/store.ts';

/** What an administrator fills in to set up a county, already checked. */
export type FirstCounty = { readonly county: string; readonly name: string; readonly email: string };

/**
 * Creates the county a set-up link is for, with its administrator, still without a password, inside of a
 * transaction. A set-up that was begun and not finished (the program ended between the account and its password) is
 * taken up: the link names its county, so it cannot be taken for another's. Fails with `setupDone` when the county
 * is in use, `slugTaken` or `emailTaken` when another has the name or the address.
 */
export async function beginSetup(
  rows: Rows,
  countyId: Id,
  input: FirstCounty,
  { newId, now }: { readonly newId: () => Id; readonly now: number },
): Promise<Result<Account, Failure>> {
  const slug = slugFor(input.county);
  const namesake = await rows.counties.findBySlug(slug);
  if (namesake && namesake.id !== countyId) return failed(failure('slugTaken', { field: 'county' }));
  const holder = await rows.accounts.findByEmail(input.email);
  if (holder && holder.countyId !== countyId) return failed(failure('emailTaken', { field: 'email' }));

  const county = await rows.counties.find(countyId);
  if (county) {
    const accounts = await rows.accounts.ofCounty(countyId);
    const begun = accounts.find(({ state }) => state === 'invited');
    if (!begun || accounts.length > 1) return failed(failure('setupDone'));
    await rows.counties.update({ ...county, name: input.county, slug });
    // The address of an account never changes: another one is another account.
    if (begun.email !== input.email) return failed(failure('emailTaken', { field: 'email' }));
    const account: Account = { ...begun, name: input.name };
    await rows.accounts.update(account);
    return ok(account);
  }
  await rows.counties.insert({
    id: countyId,
    name: input.county,
    slug,
    imprint: emptyImprint,
    demo: false,
    createdAt: now,
  });
  const account: Account = {
    id: newId(),
    countyId,
    email: input.email,
    name: input.name,
    roles: ['administrator', 'office'],
    memberships: [],
    state: 'invited',
    createdAt: now,
  };
  await rows.accounts.insert(account);
  return ok(account);
}
