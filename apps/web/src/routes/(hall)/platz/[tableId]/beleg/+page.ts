import { loadReceipt } from '@fortschrift/i18n/receipt';
import type { PageLoad } from './$types';

/** The words of receipts, in the language this person reads. */
export const load: PageLoad = async ({ parent }) => ({
  receipt: await loadReceipt((await parent()).words.locale),
});
