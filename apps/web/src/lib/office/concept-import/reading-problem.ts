import type { Failure } from '@fortschrift/domain/failure';
import { intakeWords as words } from '@fortschrift/i18n/de/office-concept-import';
import { documentRefusals, pasteRefusals } from '@fortschrift/i18n/de/office-concept-refusals';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';

/** Why a document, chosen or pasted, could not be read in and what to do now, as sentences. */
export function readingProblem(reason: Failure, by: 'file' | 'paste'): string {
  if (reason.code === 'throttled' && reason.limit) return words.tooMany(Math.ceil(reason.limit / 60));
  const refusals: { readonly [code in Failure['code']]?: string } =
    by === 'paste' ? { ...documentRefusals, ...pasteRefusals } : documentRefusals;
  return refusals[reason.code] ?? sentenceFor(failures, reason);
}
