import type { Id } from './id.ts';
import type { ConceptVersion, VersionState } from './version.ts';

/**
 * Where the office may move a version: hand it on, pull it back from a body that has not spoken yet, note that
 * a body put it off, publish what was adopted. Everything else follows from a decision; being superseded follows
 * from the next publication.
 */
const officeSteps: Record<VersionState, readonly VersionState[]> = {
  draft: ['steeringReview', 'committee'],
  steeringReview: ['draft', 'postponed'],
  committee: ['postponed'],
  postponed: ['steeringReview', 'committee'],
  adopted: ['published'],
  adoptedAmended: ['published'],
  published: [],
  returned: [],
  rejected: [],
  superseded: [],
};

/** The states the office may move a version to now; empty where a body decides or the way has ended. */
export function stepsOfOffice(version: Pick<ConceptVersion, 'state'>): readonly VersionState[] {
  return officeSteps[version.state];
}

/** The published versions that another one of the same line takes the place of. */
export function supersededBy(
  version: Pick<ConceptVersion, 'id'>,
  line: ReadonlySet<Id>,
  versions: readonly ConceptVersion[],
): readonly ConceptVersion[] {
  return versions.filter(
    (other) => other.id !== version.id && other.state === 'published' && line.has(other.conceptId),
  );
}

/** The version in force: the one published last and not superseded; null when nothing is published. */
export function inForce(versions: readonly ConceptVersion[]): ConceptVersion | null {
  return versions
    .filter((version) => version.state === 'published')
    .reduce<ConceptVersion | null>(
      (newest, version) =>
        newest && (newest.publishedAt ?? 0) >= (version.publishedAt ?? 0) ? newest : version,
      null,
    );
}
