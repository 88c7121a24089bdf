/** What the cookie holds: since when things count as new, and when the page was last open. Unix milliseconds. */
export interface LastVisit {
  /** End of the visit before this one; null on a first visit. */
  readonly since: number | null;
  readonly at: number;
}

/** Name of the cookie; it is sent to the committees' pages only. */
export const visitCookie = 'besuch';
/** Path the cookie is bound to. */
export const visitPath = '/gremium';
/** Seconds it lives: a year. */
export const visitSeconds = 365 * 24 * 60 * 60;

/** Within one sitting what is new stays new, however often the page is loaded. */
const sitting = 60 * 60 * 1000;
/** On a first visit this much of the past counts as new. */
export const firstVisitDays = 60;

/** Cookie as it came and the time now -> this visit. Anything unreadable or from the future is a first visit. */
export function visitAt(cookie: string | undefined, now: number): LastVisit {
  const [since = '', at = ''] = (cookie ?? '').split('.');
  const last = /^\d{1,15}$/.test(at) ? Number(at) : Number.NaN;
  if (!(last <= now)) return { since: null, at: now };
  if (now - last > sitting) return { since: last, at: now };
  return { since: /^\d{1,15}$/.test(since) ? Number(since) : null, at: now };
}

/** A visit as the cookie keeps it. */
export function writeVisit({ since, at }: LastVisit): string {
  return `${since ?? ''}.${at}`;
}

/** The moment after which something counts as new. */
export function newSince({ since, at }: LastVisit): number {
  return since ?? at - firstVisitDays * 24 * 60 * 60 * 1000;
}
