import { leaveWords } from '@fortschrift/i18n/leave';
import type { PageLoad } from './$types';

/** What leaving means, in the language this person reads. */
export const load: PageLoad = async ({ parent }) => ({ leave: leaveWords[(await parent()).words.locale] });
