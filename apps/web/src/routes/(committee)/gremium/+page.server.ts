import { createClient } from '@fortschrift/api/client';
import {
  newSince,
  visitAt,
  visitCookie,
  visitPath,
  visitSeconds,
  writeVisit,
} from '#lib/committee/last-visit.ts';
import { loaded } from '#lib/loading.ts';
import type { PageServerLoad } from './$types';

/** The papers, and since when they are new to this person on this device. */
export const load: PageServerLoad = async ({ fetch, cookies, url }) => {
  const view = loaded(await createClient(fetch)('GET /committee'), url);
  const now = Date.now();
  const visit = visitAt(cookies.get(visitCookie), now);
  // A county tries the program over plain http in its own network: `secure` would lose the mark there.
  const secure = url.protocol === 'https:';
  cookies.set(visitCookie, writeVisit(visit), {
    path: visitPath,
    maxAge: visitSeconds,
    sameSite: 'lax',
    httpOnly: true,
    secure,
  });
  return { view, now, since: newSince(visit), first: visit.since === null };
};
