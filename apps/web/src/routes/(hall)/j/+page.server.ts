import { createClient } from '@fortschrift/api/client';
import { parseJoinFragment } from '@fortschrift/domain/join';
import { fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#lib/hall/answer.ts';
import { keepScan, scanned } from '#lib/hall/scan.server.ts';
import type { Actions } from './$types';

/** Longest thing that is shown again after a wrong code. */
const echoed = 40;

export const actions: Actions = {
  /** A code typed by hand. */
  code: async ({ request, fetch }) => {
    const form = await request.formData();
    const typed = String(form.get('code') ?? '').trim();
    const look = await createClient(fetch)('POST /join/look', { body: { code: typed } });
    if (!look.ok)
      return fail(statusOf(look.failure), { typed: typed.slice(0, echoed), failure: look.failure });
    redirect(303, `/j/${encodeURIComponent(typed.replace(/[\s.–-]+/g, '').toUpperCase())}`);
  },
  /** What a printed QR code carries: kept in a cookie of these pages, so that it stands in no address. */
  scan: async (event) => {
    const form = await event.request.formData();
    const table = String(form.get('table') ?? '');
    const fragment = parseJoinFragment(`${form.get('token')}${table && `.${table}`}`);
    const code = fragment?.token ?? '';
    const look = await createClient(event.fetch)('POST /join/look', { body: { code } });
    if (!look.ok) return fail(statusOf(look.failure), { typed: '', failure: look.failure });
    keepScan(event, code);
    redirect(303, `/j/${scanned}${fragment?.table ? `/${fragment.table}` : ''}`);
  },
};
