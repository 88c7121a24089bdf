import { describe, expect, it } from 'vitest';
import { parseProgramme, shiftProgramme } from './programme.ts';

const evening = { starts: '17:00', ends: '20:00' };
const line = (starts: string, title = 'Begrüßung', lead = '') => ({ starts, title, lead });

describe('a programme', () => {
  it('stands in the order of its times, times in full', () => {
    const sent = [line('19:30', 'Vorstellen'), line('17:00'), line('9:05')];
    expect(parseProgramme(sent, { starts: '', ends: '' })).toEqual({
      ok: true,
      value: [line('09:05'), line('17:00'), line('19:30', 'Vorstellen')],
    });
  });

  it('keeps lines of one time in the order they were sent', () => {
    expect(parseProgramme([line('17:00', 'B'), line('17:00', 'A')], evening)).toMatchObject({
      value: [{ title: 'B' }, { title: 'A' }],
    });
  });

  it.each([
    [[line('17:00'), line('')], 'dateInvalid', 2],
    [[line('16:59')], 'dateInvalid', 1],
    [[line('20:01')], 'dateInvalid', 1],
    [[line('24:00')], 'dateInvalid', 1],
    [[line('17:00', ' ')], 'textMissing', 1],
    [[line('17:00', 'x'.repeat(161))], 'textTooLong', 1],
    [[line('17:00', 'x', 'y'.repeat(121))], 'textTooLong', 1],
    [['17:00'], 'dateInvalid', 1],
    ['17:00', 'wrongShape', undefined],
    [Array(41).fill(line('17:00')), 'numberOutOfRange', undefined],
  ])('%j fails with %s in line %s', (sent, code, count) => {
    const failed = parseProgramme(sent, evening);
    expect(failed).toMatchObject({ failure: { code, field: 'programme' } });
    if (!failed.ok) expect(failed.failure.count === undefined || count !== undefined).toBe(true);
    if (!failed.ok && code !== 'textTooLong') expect(failed.failure.count).toBe(count);
  });

  it('moves as a whole with the beginning of the event', () => {
    const items = [line('17:00'), line('19:30')];
    expect(shiftProgramme(items, '17:00', '18:30')).toEqual([line('18:30'), line('21:00')]);
    expect(shiftProgramme(items, '17:00', '22:00')).toEqual([line('22:00')]);
    expect(shiftProgramme(items, '', '22:00')).toEqual(items);
  });
});
