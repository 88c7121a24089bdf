import { createClient } from '@fortschrift/api/client';
import type { FailureCode } from '@fortschrift/domain/failure';
import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/hall/answer.ts';
import type { LayoutLoad } from './$types';

/** All of these mean the same to somebody at a table: no seat here. */
const noSeat: readonly FailureCode[] = ['notSignedIn', 'notAllowed', 'notFound'];

/** The table as this seat sees it. Who is here as a host belongs to the host's table. */
export const load: LayoutLoad = async ({ params, fetch, parent }) => {
  const page = await createClient(fetch)('GET /tables/:id', { params: { id: params.tableId } });
  if (!page.ok) {
    const { words } = await parent();
    if (!noSeat.includes(page.failure.code)) refuse(page.failure, words.failures);
    error(page.failure.status, words.hall.line.noSeat, { requestId: page.failure.id ?? '' });
  }
  if (page.value.part !== 'seat') redirect(303, `/tisch/${page.value.view.table.id}`);
  return { page: page.value };
};
