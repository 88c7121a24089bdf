import { clockOf, minutesOf } from '@fortschrift/domain/programme';
import type { Workshop } from '@fortschrift/domain/workshop';

/** What a calendar file is made from. */
export type CalendarInput = {
  readonly events: readonly CalendarEvent[];
  /** Name of the calendar, for programs that show one. */
  readonly name: string;
  /** Makes the events' ids unique in the world: the host people reach the installation at. */
  readonly host: string;
  /** Address of the page an event is announced on. */
  readonly url: string;
  /** Unix milliseconds. */
  readonly now: number;
};

export type CalendarEvent = Pick<
  Workshop,
  'id' | 'title' | 'day' | 'starts' | 'ends' | 'place' | 'purpose' | 'state' | 'revision'
>;

/**
 * Events as a calendar file (RFC 5545), times in Europe/Berlin with its rules in the file, so that it reads the same
 * everywhere. The same event keeps its UID; each change has a higher SEQUENCE, a cancelled one says so. Without times it
 * fills its day; without an end it has none.
 */
export function calendarFile({ events, name, host, url, now }: CalendarInput): string {
  const dated = events.filter(({ day }) => day !== '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fortschrift//Veranstaltungen//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...(dated.some(({ starts }) => starts !== '') ? berlin : []),
    ...dated.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@${host}`,
      `DTSTAMP:${stamp(now)}`,
      `SEQUENCE:${event.revision}`,
      ...timesOf(event),
      `SUMMARY:${escaped(event.title)}`,
      ...(event.place === '' ? [] : [`LOCATION:${escaped(event.place)}`]),
      ...(event.purpose === '' ? [] : [`DESCRIPTION:${escaped(event.purpose)}`]),
      `URL:${url}`,
      `STATUS:${event.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Since 1996 in the whole European Union: last Sundays of March and October (Directive 2000/84/EC). */
const berlin = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function timesOf({ day, starts, ends }: CalendarEvent): readonly string[] {
  const date = day.replaceAll('-', '');
  if (starts === '') return [`DTSTART;VALUE=DATE:${date}`];
  const at = (clock: string) => `${date}T${clockOf(minutesOf(clock)).replace(':', '')}00`;
  const end = ends === '' ? [] : [`DTEND;TZID=Europe/Berlin:${at(ends)}`];
  return [`DTSTART;TZID=Europe/Berlin:${at(starts)}`, ...end];
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks of a text. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** 20261122T170000Z */
function stamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

const utf8 = new TextEncoder();

/** RFC 5545, 3.1: no line longer than 75 octets; what is longer goes on behind a space, characters stay whole. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
