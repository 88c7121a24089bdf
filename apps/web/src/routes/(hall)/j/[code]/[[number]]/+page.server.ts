import { createClient } from '@fortschrift/api/client';
import { isId } from '@fortschrift/domain/id';
import { isLanguage } from '@fortschrift/domain/language';
import { loadHallFailures } from '@fortschrift/i18n/failures';
import { fail, redirect } from '@sveltejs/kit';
import { refuse, statusOf } from '#lib/hall/answer.ts';
import { countArrival } from '#lib/hall/arrival.server.ts';
import { keyOf } from '#lib/hall/scan.server.ts';
import { languageCookie } from '#lib/ui/language.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who has a seat goes straight to it, unless they scanned the card of another table. */
export const load: PageServerLoad = async ({ params, fetch, cookies, locals }) => {
  const code = keyOf(params.code, { cookies });
  const look = await createClient(fetch)('POST /join/look', { body: { code } });
  if (!look.ok) refuse(look.failure, await loadHallFailures(locals.locale));
  const { tables, seat } = look.value;
  const wanted = tables.find((table) => String(table.number) === params.number) ?? null;
  const seated = tables.find((table) => table.id === seat?.tableId) ?? null;
  if (seated && (wanted === null || wanted.id === seated.id)) redirect(303, `/platz/${seated.id}`);
  const languageChosen = isLanguage(cookies.get(languageCookie));
  if (!seat) await countArrival(createClient(fetch), code, languageChosen ? 'language' : 'scanned');
  return {
    join: look.value,
    /** The table of the scanned card. */
    wanted,
    /** The table where this browser's seat is. */
    seated,
    unknownNumber: params.number !== undefined && wanted === null ? params.number.slice(0, 8) : null,
    /** Makes pressing the button twice the same as once. */
    attempt: crypto.randomUUID(),
    languageChosen,
  };
};

export const actions: Actions = {
  default: async ({ params, request, fetch, cookies, locals }) => {
    const form = await request.formData();
    const [tableId, attempt] = [form.get('table'), String(form.get('attempt') ?? '')];
    const joined = await createClient(fetch)('POST /join', {
      body: {
        code: keyOf(params.code, { cookies }),
        tableId: isId(tableId) ? tableId : '',
        language: locals.locale,
        ...(isAttempt(attempt) ? { attempt } : {}),
      },
    });
    if (!joined.ok) return fail(statusOf(joined.failure), { failure: joined.failure });
    redirect(303, `/platz/${joined.value.seat.tableId}`);
  },
};

/** Whether a form brought what the page gave it. */
function isAttempt(text: string): boolean {
  return /^[0-9a-f-]{36}$/.test(text);
}
