import { describe, expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import { parseTableInput, parseWorkshopInput } from './workshop-input.ts';
import { plainPlan } from './workshop-plan.ts';

const input = {
  title: 'Dialogveranstaltung',
  kind: 'dialogue',
  day: '2026-03-14',
  starts: '9:30',
  ends: '12:00',
  place: 'Kreishaus',
  purpose: '',
  question: 'Was brauchen wir?',
  wifi: { name: 'Kreishaus-Gast', password: 'willkommen' },
  conceptId: null,
  plan: plainPlan,
  dotsPerSeat: 5,
  dotsPerCluster: 3,
};

describe('what the office fills in about a workshop', () => {
  it('is kept, times in full', () => {
    expect(parseWorkshopInput(input)).toEqual({ ok: true, value: { ...input, starts: '09:30' } });
  });

  it.each([
    [{ title: 'ab' }, 'textTooShort', 'title'],
    [{ title: 'x'.repeat(161) }, 'textTooLong', 'title'],
    [{ kind: 'party' }, 'wrongShape', 'kind'],
    [{ day: '2026-02-30' }, 'dateInvalid', 'day'],
    [{ starts: '25:00' }, 'dateInvalid', 'starts'],
    [{ starts: 'abends' }, 'dateInvalid', 'starts'],
    [{ ends: '09:00' }, 'dateInvalid', 'ends'],
    [{ wifi: { name: '', password: 'geheim' } }, 'textMissing', 'wifi'],
    [{ wifi: { name: 'x'.repeat(33), password: '' } }, 'textTooLong', 'wifi'],
    [{ wifi: 'offen' }, 'wrongShape', 'wifi'],
    [{ conceptId: 'x' }, 'wrongShape', 'conceptId'],
    [{ dotsPerSeat: 0 }, 'numberOutOfRange', 'dotsPerSeat'],
    [{ dotsPerSeat: 21 }, 'numberOutOfRange', 'dotsPerSeat'],
    [{ dotsPerSeat: 2.5 }, 'numberOutOfRange', 'dotsPerSeat'],
    [{ dotsPerCluster: 6 }, 'numberOutOfRange', 'dotsPerCluster'],
  ])('%j fails with %s of %s', (part, code, field) => {
    expect(parseWorkshopInput({ ...input, ...part })).toMatchObject({ failure: { code, field } });
  });

  it('may leave times and Wi-Fi open', () => {
    const open = { ...input, starts: '', ends: '', wifi: { name: '', password: '' }, conceptId: id(1) };
    expect(parseWorkshopInput(open)).toEqual({ ok: true, value: { ...open, wifi: null } });
  });

  it('takes nothing else from the sender', () => {
    const sent = { ...input, code: 'AAAAAA', state: 'documented', countyId: id(1) };
    const parsed = parseWorkshopInput(sent);
    expect(parsed.ok && Object.keys(parsed.value).sort()).toEqual(Object.keys(input).sort());
  });
});

describe('what the office fills in about a table', () => {
  const table = { title: 'Bildung', field: 'education', question: '', seats: 12, host: 'Ada', noteTaker: '' };

  it('is kept', () => {
    expect(parseTableInput(table)).toEqual({ ok: true, value: table });
    expect(parseTableInput({ ...table, field: null })).toMatchObject({ value: { field: null } });
  });

  it.each([
    [{ title: '' }, 'textMissing'],
    [{ field: 'sports' }, 'wrongShape'],
    [{ seats: 0 }, 'numberOutOfRange'],
    [{ seats: 151 }, 'numberOutOfRange'],
    [{ seats: '12' }, 'numberOutOfRange'],
  ])('%j fails with %s', (part, code) => {
    expect(parseTableInput({ ...table, ...part })).toMatchObject({ failure: { code } });
  });
});
