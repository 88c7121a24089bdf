import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import type { Result } from '@fortschrift/domain/result';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { Rows } from './ports/store.ts';
import { reachable } from './reachable.ts';
import { allowAccount } from './route.ts';

/**
 * A version this account may read. Fails with `notSignedIn`, `notFound` (unknown or of another county) or
 * `notAllowed` (the office still keeps it to itself).
 */
export async function readableVersion(
  rows: Rows,
  identity: Identity,
  versionId: Id,
): Promise<Result<ConceptVersion, Failure>> {
  const version = reachable(identity, await rows.versions.find(versionId));
  if (!version.ok) return version;
  const { countyId, state } = version.value;
  const allowed = allowAccount(identity, { may: 'readVersion', countyId, state });
  return allowed.ok ? version : allowed;
}
