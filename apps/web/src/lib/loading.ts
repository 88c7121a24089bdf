import type { CallFailure } from '@fortschrift/api/client';
import type { Result } from '@fortschrift/domain/result';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { error, redirect } from '@sveltejs/kit';

/**
 * The value of a call made while a page loads. Somebody who is not signed in is sent to do so and comes back to
 * `url`; any other failure becomes the error page with its sentence.
 */
export function loaded<Value>(result: Result<Value, CallFailure>, url: URL): Value {
  if (result.ok) return result.value;
  if (result.failure.code === 'notSignedIn')
    redirect(303, `/anmelden?weiter=${encodeURIComponent(url.pathname + url.search)}`);
  error(result.failure.status >= 400 ? result.failure.status : 503, sentenceFor(failures, result.failure), {
    requestId: result.failure.id ?? '',
  });
}
