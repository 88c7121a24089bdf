import type { CallFailure } from '@fortschrift/api/client';
import type { Language } from '@fortschrift/domain/language';
import { loadFailures, sentenceFor } from '@fortschrift/i18n/failures';
import { error } from '@sveltejs/kit';

/** The HTTP status a page answers a failed call with; a call that reached nobody is "not available now". */
export function statusOf(failure: CallFailure): number {
  return failure.status === 0 ? 503 : failure.status;
}

/** Ends a page load with the sentence for a failure, in the person's language. Always throws. */
export async function refuse(failure: CallFailure, locale: Language): Promise<never> {
  const sentences = await loadFailures(locale);
  error(statusOf(failure), sentenceFor(sentences, failure), { requestId: failure.id ?? '' });
}
