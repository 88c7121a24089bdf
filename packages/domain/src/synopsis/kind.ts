/**
 * What became of a part of a concept from one version to another: the change types of a Fortschreibung, and what
 * can be told from the texts alone (`changed`, `unchanged`) where nobody recorded more.
 */
export const synopsisKinds = [
  'new',
  'merged',
  'split',
  'moved',
  'renamed',
  'extended',
  'amended',
  'editorial',
  'changed',
  'achieved',
  'madePermanent',
  'dropped',
  'confirmed',
  'unchanged',
] as const;
export type SynopsisKind = (typeof synopsisKinds)[number];

/** Kinds a person records; the rest is told from the texts. */
export const recordedKinds = [
  'confirmed',
  'editorial',
  'amended',
  'renamed',
  'extended',
  'new',
  'merged',
  'split',
  'moved',
  'achieved',
  'dropped',
  'madePermanent',
] as const satisfies readonly SynopsisKind[];
export type RecordedKind = (typeof recordedKinds)[number];

/** Why a part ends here, where it was recorded: what became of a decided measure, with the words of the report. */
export type Closure = {
  readonly recordId: string;
  readonly kind: Extract<SynopsisKind, 'achieved' | 'madePermanent' | 'dropped'>;
  readonly reason: string;
};

/** The change type recorded on a part of a version, with its reason; null when none is. */
export function recordedChange(
  record: object,
): { readonly kind: RecordedKind; readonly reason: string; readonly previousIds: readonly string[] } | null {
  const change = 'change' in record ? record.change : null;
  if (typeof change !== 'object' || change === null) return null;
  const kind = 'kind' in change ? recordedKinds.find((known) => known === change.kind) : undefined;
  if (!kind) return null;
  const reason = 'reason' in change && typeof change.reason === 'string' ? change.reason : '';
  const previous = 'previousIds' in change && Array.isArray(change.previousIds) ? change.previousIds : [];
  return { kind, reason, previousIds: previous.filter((id): id is string => typeof id === 'string') };
}
