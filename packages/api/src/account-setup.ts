import type { Account } from '@fortschrift/domain/account';
import { type County, slugFor } from '@fortschrift/domain/county';
import { emptyImprint } from '@fortschrift/domain/county-input';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Rows } from './ports/store.ts';

/** What the first administrator fills in, already checked. */
export type FirstCounty = { readonly county: string; readonly name: string; readonly email: string };

/**
 * The accounts of a setup that was begun and not finished (the program ended between the account and its
 * password): the same link may finish it. `done` once anybody has ever had a password.
 */
async function setupState(
  rows: Rows,
): Promise<{ readonly done: boolean; readonly begun: { county: County; account: Account } | null }> {
  const [county, ...others] = await rows.counties.list();
  if (!county) return { done: false, begun: null };
  const accounts = await rows.accounts.ofCounty(county.id);
  const account = accounts.find(({ state }) => state === 'invited');
  const unfinished = others.length === 0 && accounts.every(({ state }) => state !== 'active');
  return account && unfinished ? { done: false, begun: { county, account } } : { done: true, begun: null };
}

/** Whether the installation still waits for its first county. */
export async function isSetupNeeded(rows: Rows): Promise<boolean> {
  return !(await setupState(rows)).done;
}

/**
 * Creates the first county and its administrator, still without a password, inside of a transaction; takes up a
 * setup that was begun. Fails with `setupDone` when there is a county already.
 */
export async function beginSetup(
  rows: Rows,
  input: FirstCounty,
  { newId, now }: { readonly newId: () => Id; readonly now: number },
): Promise<Result<Account, Failure>> {
  const { done, begun } = await setupState(rows);
  if (done) return failed(failure('setupDone'));
  if (begun) {
    await rows.counties.update({ ...begun.county, name: input.county, slug: slugFor(input.county) });
    const account: Account = { ...begun.account, name: input.name, email: input.email };
    await rows.accounts.update(account);
    return ok(account);
  }
  const county: County = {
    id: newId(),
    name: input.county,
    slug: slugFor(input.county),
    imprint: emptyImprint,
    demo: false,
    createdAt: now,
  };
  const account: Account = {
    id: newId(),
    countyId: county.id,
    email: input.email,
    name: input.name,
    roles: ['administrator', 'office'],
    memberships: [],
    state: 'invited',
    createdAt: now,
  };
  await rows.counties.insert(county);
  await rows.accounts.insert(account);
  return ok(account);
}
