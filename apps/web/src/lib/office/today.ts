/** The calendar day it is in Germany, YYYY-MM-DD, for a moment in Unix milliseconds. */
export function germanDay(moment: number): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(moment);
}
