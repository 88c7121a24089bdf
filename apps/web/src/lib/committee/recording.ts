import type { CommitteeView } from '@fortschrift/api/contract/committee';
import type { Role } from '@fortschrift/domain/account';
import { decideVersion } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { ConceptVersion } from '@fortschrift/domain/version';

/**
 * The bodies for which somebody may record what they resolved about a version now: it must be their turn, and they
 * must not be among `spoken`, the bodies that have resolved about it before.
 */
export function recordingBodies(
  version: Pick<ConceptVersion, 'state'>,
  bodies: CommitteeView['bodies'],
  roles: readonly Role[],
  spoken: readonly Id[],
): CommitteeView['bodies'] {
  const office = roles.includes('office');
  return bodies.filter(
    (body) =>
      (office || body.part === 'clerk' || body.part === 'chair') &&
      decideVersion(version, body, 'accepted', spoken).ok,
  );
}
