import { createClient } from '@fortschrift/api/client';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The sheet as it stands, for the first paint; the editor takes over when it is there. */
export const load: PageLoad = async ({ params, fetch, parent }) => {
  const sheet = await createClient(fetch)('GET /tables/:id/sheet', { params: { id: params.tableId } });
  if (!sheet.ok) return refuse(sheet.failure, (await parent()).locale);
  return { text: sheet.value.text };
};
