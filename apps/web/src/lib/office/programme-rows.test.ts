import { describe, expect, it } from 'vitest';
import { clockAfter, movedWith, stretchedTo } from './programme-rows.ts';

const line = (starts: string) => ({ starts, title: 'x', lead: '' });

describe('lines of a programme', () => {
  it.each([
    [[], '17:00', '17:00'],
    [[], '', ''],
    [[line('17:00')], '17:00', '17:15'],
    [[line('17:00'), line('17:40')], '17:00', '18:20'],
    [[line('18:00'), line('17:00')], '17:00', '17:05'],
    [[line('23:50'), line('23:58')], '', '23:59'],
    [[line('17:00'), line('')], '', '17:15'],
  ])('%j begun at %j go on at %j', (items, starts, next) => {
    expect(clockAfter(items, starts, '')).toBe(next);
  });

  it('stay within the event', () => {
    const late = [line('19:20'), line('19:50')];
    expect(clockAfter(late, '17:00', '20:00')).toBe('19:55');
    expect(clockAfter([line('19:58')], '17:00', '20:00')).toBe('20:00');
  });

  it('move with the beginning, all or none', () => {
    expect(movedWith([line('17:00'), line('19:00')], '17:00', '18:30').map(({ starts }) => starts)).toEqual([
      '18:30',
      '20:30',
    ]);
    const late = [line('17:00'), line('23:00')];
    expect(movedWith(late, '17:00', '19:00')).toBe(late);
    const open = [line('')];
    expect(movedWith(open, '17:00', '19:00')).toBe(open);
    expect(movedWith(late, '', '19:00')).toBe(late);
  });

  it('fit themselves between the beginning and a new end', () => {
    const day = [line('17:00'), line('17:15'), line('18:40'), line('19:50')];
    const at = (items: typeof day) => items.map(({ starts }) => starts);
    expect(at(stretchedTo(day, '17:00', '20:00', '18:30'))).toEqual(['17:00', '17:10', '17:50', '18:25']);
    expect(at(stretchedTo(day, '17:00', '20:00', '23:00'))).toEqual(['17:00', '17:30', '20:20', '22:40']);
    expect(stretchedTo(day, '17:00', '20:00', '16:00')).toBe(day);
    expect(stretchedTo(day, '17:00', '', '21:00')).toBe(day);
    expect(stretchedTo(day, '17:00', '18:00', '21:00')).toBe(day);
  });
});
