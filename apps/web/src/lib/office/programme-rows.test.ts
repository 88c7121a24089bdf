import { describe, expect, it } from 'vitest';
import { clockAfter, movedWith } from './programme-rows.ts';

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
    expect(clockAfter(items, starts)).toBe(next);
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
});
