import type { CheckpointReason } from '@fortschrift/domain/checkpoint';
import { formatMoment } from '../date.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

const clock = (at: number): string =>
  new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(at);
const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('de', { dateStyle: 'short', timeZone: 'Europe/Berlin' }).format(at);

/** What hosts and the office read where a sheet or chapter can be taken back to an earlier state. */
export const formerState = {
  title: 'Frühere Stände',
  text: {
    sheet:
      'Hier bringen Sie das Blatt mit einem Klick auf einen früheren Stand zurück. Was jetzt dasteht, wird vorher aufgehoben.',
    chapter:
      'Hier bringen Sie das Kapitel mit einem Klick auf einen früheren Stand zurück. Was jetzt dasteht, wird vorher aufgehoben.',
  },
  none: 'Noch ist kein Stand aufgehoben. Das geschieht von selbst, während geschrieben wird.',
  keep: 'Stand jetzt festhalten',
  kept: 'Der Stand ist festgehalten.',
  /** "14:05 Uhr", on other days with the day. */
  when: (at: number, now: number) => (dayOf(at) === dayOf(now) ? `${clock(at)} Uhr` : formatMoment(at)),
  reasons: {
    written: 'beim Schreiben',
    phase: 'beim Wechsel der Phase',
    opened: 'beim Öffnen des Blattes',
    closed: 'beim Schließen des Blattes',
    kept: 'von Hand festgehalten',
    deletion: 'bevor viel auf einmal gelöscht wurde',
    restore: 'vor dem Zurückgehen',
  } satisfies { readonly [reason in CheckpointReason]: string },
  length: (count: number) => plural(count, { one: '1 Zeichen', other: '# Zeichen' }),
  empty: 'leer',
  look: 'Ansehen',
  lookNamed: (when: string) => `Ansehen: Stand von ${when}`,
  back: 'Zurück zu diesem Stand',
  backNamed: (when: string) => `Zurück zu diesem Stand von ${when}`,
  going: 'wird zurückgebracht',
  done: {
    sheet: (when: string) => `Das Blatt zeigt jetzt den Stand von ${when}.`,
    chapter: (when: string) => `Das Kapitel zeigt jetzt den Stand von ${when}.`,
  },
  doneText: 'Was vorher dastand, ist aufgehoben.',
  undo: 'Rückgängig machen',
  undone: 'Rückgängig gemacht.',
  deleted: (when: string) => `Um ${when} wurde sehr viel Text auf einmal gelöscht`,
  deletedText: 'Der Stand davor ist aufgehoben.',
  deletedBack: 'Zurück zum Stand davor',
  dialog: {
    title: (when: string) => `Stand von ${when}`,
    close: 'Schließen',
    download: 'Als Text herunterladen',
    file: (when: string) => `Stand von ${when}`,
  },
} as const;
