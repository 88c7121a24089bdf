import type { Call } from '@fortschrift/api/client';
import type { JoinStep } from '@fortschrift/domain/stage';
import type { RequestEvent } from '@sveltejs/kit';

const stepCookie = 'step';

/**
 * Counts how far people came on their way in, once each. The cookie holds nothing but the step, for the pages of
 * joining alone, and goes with the browser's session; the server keeps the sum.
 */
export async function countArrival(
  call: Call,
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  code: string,
  step: JoinStep,
): Promise<void> {
  const seen = cookies.get(stepCookie);
  if (seen === step || seen === 'language') return;
  cookies.set(stepCookie, step, {
    path: '/j',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
  });
  // A missed count keeps nobody out.
  await call('POST /join/step', { body: { code, step } });
}
