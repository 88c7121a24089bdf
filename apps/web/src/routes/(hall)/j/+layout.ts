import { loadJoin } from '@fortschrift/i18n/join';
import type { LayoutLoad } from './$types';

/** Links and forms are all there is on these pages: they work at once, before and without any script. */
export const csr = false;

/** The words before sitting down. */
export const load: LayoutLoad = async ({ parent }) => ({ joining: await loadJoin((await parent()).locale) });
