import type { Failure } from '@fortschrift/domain/failure';
import { intakeWords as words } from '@fortschrift/i18n/de/office-concept-import';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';

/** Why a document could not be read in, as a sentence. */
export function readingProblem(reason: Failure): string {
  return reason.code === 'throttled' && reason.limit
    ? words.tooMany(Math.ceil(reason.limit / 60))
    : sentenceFor(failures, reason);
}
