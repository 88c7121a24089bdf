import { parseWorkshopInput } from '@fortschrift/domain/workshop-input';
import { describe, expect, it } from 'vitest';
import { problemOf } from './problem.ts';
import {
  newWorkshopFields,
  type WorkshopFields,
  workshopFieldsOf,
  workshopInputOf,
  workshopSentences,
} from './workshop-form.ts';

const fields = (change: Partial<WorkshopFields> = {}): WorkshopFields => ({
  ...newWorkshopFields(''),
  title: 'Dialog in Moorlage',
  day: '2027-03-12',
  ...change,
});
const said = (change: Partial<WorkshopFields>) => {
  const typed = fields(change);
  const parsed = parseWorkshopInput(workshopInputOf(typed));
  return parsed.ok ? null : problemOf(parsed.failure, workshopSentences(parsed.failure, typed));
};

describe('the form of an event', () => {
  it('asks for a title and a day only', () => {
    expect(said({})).toBeNull();
    expect(said({ title: '' })?.field).toBe('title');
    expect(said({ day: '' })?.field).toBe('day');
  });

  it('reads back what it sent', () => {
    const typed = fields({ wifi: 'Saal', wifiPassword: 'geheim', starts: '17:00', ends: '20:00' });
    expect(workshopFieldsOf(workshopInputOf(typed))).toEqual(typed);
  });

  it('says beside the input what is wrong with it', () => {
    expect(said({ starts: '17:00', ends: '16:00' })).toEqual({
      field: 'ends',
      sentence: 'Das Ende muss nach dem Beginn liegen.',
    });
    expect(said({ starts: '25:00' })?.sentence).toContain('zum Beispiel 17:30');
    expect(said({ dotsPerSeat: 'viele' })?.field).toBe('dotsPerSeat');
    expect(said({ dotsPerSeat: '3', dotsPerCluster: '4' })?.sentence).toBe(
      'Das sind mehr Punkte, als eine Person hat.',
    );
    expect(said({ wifiPassword: 'geheim' })).toEqual({
      field: 'wifi',
      sentence: 'Zum Passwort fehlt der Name des Netzes.',
    });
    expect(said({ title: '' })?.sentence).toBe('Hier fehlt noch ein Text.');
  });
});
