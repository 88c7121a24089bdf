const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Unix milliseconds -> the calendar day in Germany, YYYY-MM-DD. */
export function calendarDay(moment: number): string {
  return parts.format(moment);
}
