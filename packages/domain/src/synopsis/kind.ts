import { type Change, readChange } from '../change.ts';

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

/** Why a part ends here, where it was recorded: what became of a decided measure, with the words of the report. */
export type Closure = {
  readonly recordId: string;
  readonly kind: Extract<SynopsisKind, 'achieved' | 'madePermanent' | 'dropped'>;
  readonly reason: string;
};

/** What is recorded on a part of a version; null when nothing is. */
export function recordedChange(record: object): Change | null {
  return 'change' in record ? readChange(record.change) : null;
}
