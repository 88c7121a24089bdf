/** What is left of a timer: whole seconds, never below zero. `endsAt` and `now` are Unix milliseconds. */
export function secondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** Seconds -> "12:05", beyond an hour "75:00". */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The whole minutes at which the time left is spoken: few, or it is a nuisance. */
const spoken = [5, 1, 0];

/**
 * What to say between two looks at a timer: the minutes left that were just reached (0: it is over), or null.
 * `before` null means the timer was just set: then what is left is said, rounded up.
 */
export function minutesToSay(before: number | null, now: number): number | null {
  if (before === null) return now === 0 ? null : Math.ceil(now / 60);
  return spoken.find((minute) => before > minute * 60 && now <= minute * 60) ?? null;
}
