import type { CallFailure } from '@fortschrift/api/client';
import { type FailureSentences, type HallFailureSentences, sentenceFor } from '@fortschrift/i18n/failures';
import { error } from '@sveltejs/kit';

/** The HTTP status a page answers a failed call with; a call that reached nobody is "not available now". */
export function statusOf(failure: CallFailure): number {
  return failure.status === 0 ? 503 : failure.status;
}

/** Ends a page load with the sentence for a failure, in the person's language. Always throws. */
export function refuse(failure: CallFailure, sentences: FailureSentences | HallFailureSentences): never {
  error(statusOf(failure), sentenceFor(sentences, failure), { requestId: failure.id ?? '' });
}
