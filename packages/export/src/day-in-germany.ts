import { formatDay } from '@fortschrift/i18n/date';

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Berlin' });

/** Unix milliseconds -> the calendar day it was in Germany, "30. November 2026". */
export function dayInGermany(moment: number): string {
  return formatDay(day.format(moment));
}
