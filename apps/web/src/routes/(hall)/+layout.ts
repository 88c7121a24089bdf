import { loadHallFailures } from '@fortschrift/i18n/failures';
import { loadHall } from '@fortschrift/i18n/hall';
import type { LayoutLoad } from './$types';

/** The words of the hall, in the one language this person reads. */
export const load: LayoutLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [hall, failures] = await Promise.all([loadHall(locale), loadHallFailures(locale)]);
  return { words: { locale, hall, failures } };
};
