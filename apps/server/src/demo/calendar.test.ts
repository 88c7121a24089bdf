import { describe, expect, it } from 'vitest';
import { demoCalendar, momentOn } from './calendar.ts';

const day = 24 * 60 * 60 * 1000;

describe('the calendar of the demo', () => {
  it('keeps its order, whatever the day on which the demo is filled', () => {
    for (let offset = 0; offset < 800; offset++) {
      const calendar = demoCalendar(Date.parse('2026-01-01T22:30:00Z') + offset * day);
      const days = Object.values(calendar).filter((value) => typeof value === 'string');
      expect(days).toEqual([...new Set(days)].toSorted());
    }
  });

  it('puts the kick-off on a Saturday and the council on a Thursday', () => {
    const { kickoff, council, adoptionYear } = demoCalendar(Date.parse('2027-03-03T12:00:00Z'));
    expect(new Date(momentOn(kickoff, '12:00')).getUTCDay()).toBe(6);
    expect(new Date(momentOn(council, '12:00')).getUTCDay()).toBe(4);
    expect(adoptionYear).toBe(2026);
  });
});
