import type { CountyRight } from '@fortschrift/domain/access';
import type { AccountActor } from '@fortschrift/domain/actor';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { allowAccount, hiddenFrom } from './route.ts';

/**
 * A thing only accounts of its county know of. Fails with `notSignedIn` before anything is said about whether
 * it exists, and `notFound` for an unknown id and a thing of another county alike.
 */
export function reachable<Thing extends { readonly countyId: Id }>(
  identity: Identity,
  thing: Thing | null,
): Result<Thing, Failure> {
  if (identity.account === null) return failed(failure('notSignedIn'));
  const own = { ...identity, seats: [], displays: [] };
  return thing === null || hiddenFrom(own, thing) ? failed(failure('notFound')) : ok(thing);
}

/**
 * The thing, and the account of its county that may do this with it. Fails as `reachable`, then with `notAllowed`
 * when the account's roles do not include the right.
 */
export function permitted<Thing extends { readonly countyId: Id }>(
  identity: Identity,
  thing: Thing | null,
  right: CountyRight,
): Result<{ readonly thing: Thing; readonly countyId: Id; readonly account: AccountActor }, Failure> {
  const found = reachable(identity, thing);
  if (!found.ok) return found;
  const { countyId } = found.value;
  const allowed = allowAccount(identity, { may: right, countyId });
  return allowed.ok ? ok({ thing: found.value, countyId, account: allowed.value }) : allowed;
}
