import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar.ts';

const event: CalendarEvent = {
  id: 'abc',
  title: 'Netzwerk, Integration; die \\ Reihe',
  day: '2026-11-26',
  starts: '17:00',
  ends: '20:30',
  place: 'Kreishaus, Großer Saal',
  purpose: 'Erste Zeile\nZweite Zeile',
  state: 'planned',
  revision: 2,
};
const now = Date.UTC(2026, 10, 22, 9, 5, 7);
const file = (...events: readonly CalendarEvent[]) =>
  calendarFile({ events, name: 'Landkreis Heidmark', host: 'heidmark.example', url: 'https://x/', now });
/** What a calendar program reads: lines put together again. */
const read = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('says when and where, in the time of the place, with its rules', () => {
    const lines = read(file(event));
    expect(lines).toContain('UID:abc@heidmark.example');
    expect(lines).toContain('DTSTAMP:20261122T090507Z');
    expect(lines).toContain('SEQUENCE:2');
    expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20261126T170000');
    expect(lines).toContain('DTEND;TZID=Europe/Berlin:20261126T203000');
    expect(lines).toContain('TZID:Europe/Berlin');
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('escapes what has a meaning, and keeps line breaks', () => {
    const lines = read(file(event));
    expect(lines).toContain('SUMMARY:Netzwerk\\, Integration\\; die \\\\ Reihe');
    expect(lines).toContain('LOCATION:Kreishaus\\, Großer Saal');
    expect(lines).toContain('DESCRIPTION:Erste Zeile\\nZweite Zeile');
  });

  it('cannot be made to say more than one property by what somebody typed', () => {
    const lines = read(file({ ...event, title: 'x\r\nATTACH:file:///etc/passwd' }));
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false);
  });

  it('has no line above 75 octets and breaks no character', () => {
    const long = 'Ä'.repeat(60) + '🌱'.repeat(40) + 'دورات لغة'.repeat(12);
    const text = file({ ...event, title: long });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text)).toContain(`SUMMARY:${long}`);
  });

  it('fills the day when no time is known, and needs no rules of time then', () => {
    const lines = read(file({ ...event, starts: '', ends: '' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261126');
    expect(lines.join()).not.toMatch(/DTEND|VTIMEZONE/);
    expect(read(file({ ...event, ends: '' })).join()).not.toContain('DTEND');
  });

  it('says that an event was called off', () => {
    expect(read(file({ ...event, state: 'cancelled' }))).toContain('STATUS:CANCELLED');
  });

  it('takes all dates of a series, and none without a day', () => {
    const lines = read(file(event, { ...event, id: 'b' }, { ...event, id: 'c', day: '' }));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });
});
