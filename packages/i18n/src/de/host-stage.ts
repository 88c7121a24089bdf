import type { StagePicture } from '@fortschrift/domain/stage';
import { people, plural } from './host-count.ts';

const minutes = (count: number) => plural(count, { one: '# Minute', other: '# Minuten' });

/** What hosts and whoever leads the day read of the stage: timer, call, arrivals, the projector. */
export const hostStage = {
  timer: {
    title: 'Uhr',
    label: 'Zeit',
    text: 'Alle sehen die Uhr: Telefone, Tische und Leinwand. Läuft sie ab, geschieht nichts von selbst.',
    minutes: 'Minuten',
    start: 'Uhr starten',
    more: (count: number) => `${count} Minuten mehr`,
    stop: 'Uhr wegnehmen',
    left: (count: number) => `noch ${minutes(count)}`,
    over: 'Die Zeit ist um',
    started: (count: number) => `Die Uhr läuft: ${minutes(count)}`,
    extended: (count: number) => `${minutes(count)} mehr`,
    stopped: 'Die Uhr ist weggenommen',
  },
  call: {
    title: 'Ruf in den Saal',
    text: 'Ein Satz, der auf allen Telefonen und Tischen steht, bis Sie ihn beenden.',
    field: 'Ihr Satz',
    hint: 'Zum Beispiel: In fünf Minuten treffen wir uns wieder vorn.',
    left: (count: number) => (count < 0 ? `${-count} Zeichen zu viel` : `noch ${count} Zeichen`),
    send: 'In den Saal rufen',
    replace: 'Satz ersetzen',
    end: 'Ruf beenden',
    now: 'Gerade zu lesen',
    sent: 'Der Satz steht jetzt auf allen Geräten',
    ended: 'Der Ruf ist beendet',
    label: 'Mitteilung an alle',
    dismiss: 'Verstanden',
  },
  arrivals: {
    title: 'Ankommen',
    text: 'Nur Zahlen: Niemand wird dabei erkannt.',
    steps: {
      scanned: 'Code gescannt',
      language: 'Sprache gewählt',
      seated: 'Platz genommen',
      wrote: 'erste Karte geschrieben',
    },
    stuck: (count: number) =>
      `${plural(count, { one: '# Person hat', other: '# Personen haben' })} gescannt, aber noch keinen Platz. Vielleicht braucht jemand Hilfe.`,
    quiet: (count: number) => `${people(count)} ohne Karte bisher.`,
  },
  writing: (count: number) =>
    plural(count, { one: '# Person schreibt noch', other: '# Personen schreiben noch' }),
  screen: {
    title: 'Leinwand steuern',
    text: 'Alle offenen Leinwände dieser Veranstaltung folgen.',
    picture: 'Bild',
    table: 'Tisch',
    cluster: 'Gruppe',
    show: 'Auf die Leinwand',
    shown: (picture: string) => `Auf der Leinwand: ${picture}`,
    nothing: 'Noch steuert der Saal die Leinwand nicht.',
    tableName: (number: number, title: string) => `Tisch ${number}: ${title}`,
  },
  pictures: {
    join: 'Beitreten',
    hall: 'Saal',
    wall: 'Tischwand',
    cluster: 'Eine Gruppe',
    mood: 'Stimmungsbild',
    sheet: 'Blatt',
    timer: 'Uhr',
  } satisfies Record<StagePicture, string>,
} as const;
