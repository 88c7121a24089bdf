import { type Account, isRole, type Membership, membershipParts, type Role, roles } from './account.ts';
import { type Failure, failure } from './failure.ts';
import { isId } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** What an administrator changes about an account; what is left out stays. */
export type AccountChange = {
  readonly state?: 'active' | 'disabled';
  readonly roles?: readonly Role[];
  readonly memberships?: readonly Membership[];
};

/**
 * Changes an account's roles, memberships or state. `others` are the other accounts of its county: fails with
 * `lastAdministrator` when nobody active would be left to administer it, `stepNotPossible` when an account is
 * made active that never chose a password, `wrongShape` without any role.
 */
export function changeAccount(
  account: Account,
  change: AccountChange,
  others: readonly Account[],
): Result<Account, Failure> {
  if (change.roles?.length === 0) return failed(failure('wrongShape', { field: 'roles' }));
  if (change.state === 'active' && account.state === 'invited') return failed(failure('stepNotPossible'));
  const changed: Account = { ...account, ...change };
  if (administers(account) && !administers(changed) && !others.some(administers))
    return failed(failure('lastAdministrator'));
  return ok(changed);
}

function administers(account: Account): boolean {
  return account.state === 'active' && account.roles.includes('administrator');
}

/** Foreign input -> at least one role, each once, in the order of `roles`; else `wrongShape`. */
export function parseRoles(input: unknown): Result<readonly Role[], Failure> {
  if (!Array.isArray(input) || input.length === 0 || !input.every(isRole))
    return failed(failure('wrongShape', { field: 'roles' }));
  return ok(roles.filter((role) => input.includes(role)));
}

/** Foreign input -> memberships, at most one a body and 50 in all; else `wrongShape`. */
export function parseMemberships(input: unknown): Result<readonly Membership[], Failure> {
  if (!Array.isArray(input) || input.length > 50)
    return failed(failure('wrongShape', { field: 'memberships' }));
  const found = new Map<string, Membership>();
  for (const entry of input) {
    const { bodyId, part }: { bodyId?: unknown; part?: unknown } =
      typeof entry === 'object' && entry !== null ? entry : {};
    const known = membershipParts.find((candidate) => candidate === part);
    if (!isId(bodyId) || !known) return failed(failure('wrongShape', { field: 'memberships' }));
    found.set(bodyId, { bodyId, part: known });
  }
  return ok([...found.values()]);
}

/** Foreign input -> a person's name as colleagues read it: 2 to 100 characters. */
export function parseName(input: unknown): Result<string, Failure> {
  return parseText(input, { field: 'name', min: 2, max: 100 });
}
