import { createClient } from '@fortschrift/api/client';
import { isId } from '@fortschrift/domain/id';
import { fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#lib/hall/answer.ts';
import type { Actions } from './$types';

/** Moves the seat to the chosen table; works before the script is there. */
export const actions: Actions = {
  default: async ({ params, request, fetch }) => {
    const form = await request.formData();
    const [tableId, seatId] = [form.get('table'), form.get('seat')];
    const call = createClient(fetch);
    const moved = await call('PATCH /seats/:id', {
      params: { id: isId(seatId) ? seatId : '-' },
      body: { tableId: isId(tableId) ? tableId : params.tableId },
    });
    if (!moved.ok) return fail(statusOf(moved.failure), { failure: moved.failure });
    redirect(303, `/platz/${moved.value.seat.tableId}`);
  },
};
