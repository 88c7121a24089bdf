import type { Call, CallFailure } from '@fortschrift/api/client';
import { may } from '@fortschrift/domain/access';
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

/** What the person of this page may do with concepts; the server decides again at every act. */
export async function conceptRights(call: Call, url: URL): Promise<{ write: boolean; freeze: boolean }> {
  const { account, county } = loaded(await call('GET /me'), url);
  if (!account || !county) return { write: false, freeze: false };
  const actor = {
    kind: 'account' as const,
    accountId: account.id,
    countyId: county.id,
    roles: account.roles,
    memberships: account.memberships,
  };
  return {
    write: may(actor, { may: 'writeConcept', countyId: county.id }),
    freeze: may(actor, { may: 'freezeVersions', countyId: county.id }),
  };
}
