/** What one attempt came to, kept for a second press of the same button. */
type Attempt<Outcome> = { readonly outcome: Promise<Outcome>; readonly until: number };

/** Longer than any impatient thumb on a slow network; then the page behind the button is gone. */
const life = 60_000;

/** More attempts than one hall can make within a minute; older ones are forgotten first. */
const most = 2_000;

/**
 * Makes "do this once": work under the same key, within a minute, is done once and its outcome given to everybody
 * who asks. For forms without script, where a second press sends everything a second time.
 */
export function createOnce<Outcome>(now: () => number = Date.now) {
  const attempts = new Map<string, Attempt<Outcome>>();
  return (key: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    const time = now();
    for (const [old, { until }] of attempts) {
      if (until > time && attempts.size < most) break;
      attempts.delete(old);
    }
    const known = attempts.get(key);
    if (known) return known.outcome;
    const outcome = work();
    attempts.set(key, { outcome, until: time + life });
    return outcome;
  };
}
