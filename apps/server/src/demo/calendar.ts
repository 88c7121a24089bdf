const dayLength = 24 * 60 * 60 * 1000;

/**
 * When things happened or will happen in the demo county, counted from the day it is filled: calendar days
 * (YYYY-MM-DD) on weekdays on which such things are done.
 */
export type DemoCalendar = ReturnType<typeof demoCalendar>;

/** `now`: Unix milliseconds. The kick-off lies ten months back, the feedback round is today. */
export function demoCalendar(now: number) {
  const council = dayNear(now, -115, 4);
  return {
    now,
    /** The year the new concept was adopted in. */
    adoptionYear: Number(council.slice(0, 4)),
    interimReport: dayNear(now, -360, 3),
    kickoff: dayNear(now, -300, 6),
    draft03: dayNear(now, -232, 1),
    draft09: dayNear(now, -178, 5),
    steeringReturns: dayNear(now, -164, 3),
    version10: dayNear(now, -150, 1),
    steeringAccepts: dayNear(now, -143, 3),
    committee: dayNear(now, -129, 2),
    mainCommittee: dayNear(now, -122, 1),
    council,
    published: dayNear(now, -108, 4),
    networkPast: dayNear(now, -61, 2),
    version11: dayNear(now, -45, 1),
    steeringAccepts11: dayNear(now, -38, 3),
    answers: dayNear(now, -27, 5),
    firstReading: dayNear(now, -17, 2),
    today: isoDay(now),
    secondReading: dayNear(now, 12, 2),
    planned: dayNear(now, 24, 5),
    network: dayNear(now, 31, 2),
    nextCouncil: dayNear(now, 40, 4),
  };
}

/** Unix milliseconds of a time of day, close enough to local time for a demo ("10:30" on YYYY-MM-DD, UTC+1). */
export function momentOn(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+01:00`);
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The day `offset` days from now, moved by at most three days to the given weekday (0 is Sunday). */
function dayNear(now: number, offset: number, weekday: number): string {
  const there = now + offset * dayLength;
  const ahead = (weekday - new Date(there).getUTCDay() + 7) % 7;
  return isoDay(there + (ahead > 3 ? ahead - 7 : ahead) * dayLength);
}
