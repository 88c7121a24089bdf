import { type Language, tagOf } from '@fortschrift/domain/language';

const zone = 'Europe/Berlin';

/** A calendar day, YYYY-MM-DD -> "30. November 2026" in the given language; as it came when it is none. */
export function formatDay(day: string, language: Language = 'de'): string {
  const moment = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}

/** A calendar day with its weekday: "Montag, 30. November 2026". */
export function formatWeekday(day: string, language: Language = 'de'): string {
  const moment = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(moment);
}

/** Unix milliseconds -> "22. November 2026, 14:05", German local time. */
export function formatMoment(moment: number, language: Language = 'de'): string {
  return new Intl.DateTimeFormat(tagOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(moment);
}

/** A month, YYYY-MM -> "Mai 2027"; as it came when it is none. */
export function formatMonth(month: string): string {
  const moment = new Date(`${month}-15T12:00:00Z`);
  if (!/^\d{4}-\d{2}$/.test(month) || Number.isNaN(moment.getTime())) return month;
  return new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(moment);
}
