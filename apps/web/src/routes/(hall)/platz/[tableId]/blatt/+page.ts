import { createClient } from '@fortschrift/api/client';
import { emptyRichText } from '@fortschrift/domain/rich-text';
import { loadSheet } from '@fortschrift/i18n/sheet';
import { refuse } from '#lib/hall/answer.ts';
import type { PageLoad } from './$types';

/** The sheet as it stands, for the first paint; the editor takes over when it is there. */
export const load: PageLoad = async ({ params, fetch, parent }) => {
  const call = createClient(fetch);
  const { locale, words } = await parent();
  const [sheetWords, sheet] = await Promise.all([
    loadSheet(locale),
    call('GET /tables/:id/sheet', { params: { id: params.tableId } }),
  ]);
  // Without a line the editor says so itself.
  if (!sheet.ok && sheet.failure.status === 0) return { sheet: sheetWords, text: emptyRichText };
  if (!sheet.ok) refuse(sheet.failure, words.failures);
  return { sheet: sheetWords, text: sheet.value.text };
};
