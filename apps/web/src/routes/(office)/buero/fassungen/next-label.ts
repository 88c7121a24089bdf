import type { ConceptVersion } from '@fortschrift/domain/version';

/** The label after the highest one of a concept: 0.9 -> 0.10, 1.0 -> 1.1; 0.1 for the first version. */
export function nextLabel(versions: readonly Pick<ConceptVersion, 'label'>[]): string {
  const [major, minor] = versions
    .map(({ label }) => label.split('.').map(Number))
    .reduce<readonly number[]>((highest, label) => (isHigher(label, highest) ? label : highest), [0, 0]);
  return `${major ?? 0}.${(minor ?? 0) + 1}`;
}

function isHigher(
  [major = 0, minor = 0]: readonly number[],
  [otherMajor = 0, otherMinor = 0]: readonly number[],
) {
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** Today's calendar day in Germany, YYYY-MM-DD. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}
