import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { hiddenFrom } from './route.ts';

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
