import { describe, expect, it } from 'vitest';
import { newSince, visitAt, writeVisit } from './last-visit.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = 1_800_000_000_000;

describe('what counts as new', () => {
  it('is the last sixty days on a first visit', () => {
    const first = visitAt(undefined, now);
    expect(first.since).toBeNull();
    expect(newSince(first)).toBe(now - 60 * day);
  });

  it('stays the same while somebody sits there and loads the page again', () => {
    const before = visitAt(writeVisit({ since: 5, at: now - 3 * day }), now);
    const again = visitAt(writeVisit(before), now + 20 * 60_000);
    const third = visitAt(writeVisit(again), now + 70 * 60_000);
    expect([before.since, again.since, third.since]).toEqual([now - 3 * day, now - 3 * day, now - 3 * day]);
  });

  it('begins anew at the next visit', () => {
    const before = visitAt(writeVisit({ since: null, at: now }), now + day);
    expect(newSince(before)).toBe(now);
  });

  it.each(['', 'x.y', '.', `5.${now + hour}`, '1.1e9'])('takes %s for a first visit', (cookie) => {
    expect(visitAt(cookie, now).since).toBeNull();
  });
});
