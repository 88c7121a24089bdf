import { createClient } from '@fortschrift/api/client';
import { isId } from '@fortschrift/domain/id';
import { isLanguage } from '@fortschrift/domain/language';
import { fail, redirect } from '@sveltejs/kit';
import { refuse, statusOf } from '#lib/hall/answer.ts';
import { languageCookie } from '#lib/ui/language.ts';
import type { Actions, PageServerLoad } from './$types';

/** Who has a seat goes straight to it, unless they scanned the card of another table. */
export const load: PageServerLoad = async ({ params, fetch, cookies, locals }) => {
  const look = await createClient(fetch)('POST /join/look', { body: { code: params.code } });
  if (!look.ok) return refuse(look.failure, locals.locale);
  const { tables, seat } = look.value;
  const wanted = tables.find((table) => String(table.number) === params.number) ?? null;
  const seated = tables.find((table) => table.id === seat?.tableId) ?? null;
  if (seated && (wanted === null || wanted.id === seated.id)) redirect(303, `/platz/${seated.id}`);
  return {
    join: look.value,
    /** The table of the scanned card. */
    wanted,
    /** The table where this browser's seat is. */
    seated,
    unknownNumber: params.number !== undefined && wanted === null ? params.number.slice(0, 8) : null,
    languageChosen: isLanguage(cookies.get(languageCookie)),
  };
};

export const actions: Actions = {
  default: async ({ params, request, fetch, locals }) => {
    const tableId = (await request.formData()).get('table');
    const body = { code: params.code, tableId: isId(tableId) ? tableId : '', language: locals.locale };
    const joined = await createClient(fetch)('POST /join', { body });
    if (!joined.ok) return fail(statusOf(joined.failure), { failure: joined.failure, tableId: body.tableId });
    redirect(303, `/platz/${joined.value.seat.tableId}`);
  },
};
