import { createClient } from '@fortschrift/api/client';
import { formatMoment } from '@fortschrift/i18n/date';
import { whatWasDone, whoDid } from '@fortschrift/i18n/de/office-log';
import { loaded } from '#lib/loading.ts';
import type { PageServerLoad } from './$types';

/** A page of the log in words, newest first; `?vor=<seq>` goes on where the last one ended. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const call = createClient(fetch);
  const before = url.searchParams.get('vor') ?? '';
  const [log, listed] = await Promise.all([
    call('GET /audit', { query: /^\d{1,15}$/.test(before) ? { before } : {} }),
    call('GET /accounts'),
  ]);
  const { entries } = loaded(log, url);
  const names = new Map(loaded(listed, url).accounts.map(({ id, name }) => [id, name]));
  return {
    first: before === '',
    older: entries.at(-1)?.seq ?? 0,
    entries: entries.map((entry) => ({
      seq: entry.seq,
      when: formatMoment(entry.at),
      who: whoDid(entry.actor, names),
      what: whatWasDone(entry),
      requestId: entry.requestId,
    })),
  };
};
