import { people, plural } from './host-count.ts';

/** What stands on the wall behind the stage. */
export const screen = {
  title: 'Leinwand',
  opening: 'Die Leinwand wird geöffnet',
  noLink: 'Dieser Link ist unvollständig',
  noLinkText: 'Öffnen Sie den Link, den die Moderation im Saal erstellt hat, noch einmal ganz.',
  controls: 'Bilder der Leinwand',
  pictures: {
    join: 'Beitreten',
    hall: 'Saal',
    wall: 'Tischwand',
    mood: 'Stimmungsbild',
    sheet: 'Blatt',
    cluster: 'Eine Gruppe',
    timer: 'Uhr',
  },
  previous: 'Tisch davor',
  next: 'Nächster Tisch',
  hint: 'Tasten 1 bis 7 wechseln das Bild, Pfeiltasten den Tisch.',
  join: {
    title: 'Machen Sie mit',
    scan: 'Scannen Sie den Code mit der Kamera Ihres Telefons',
    or: 'oder öffnen Sie',
    code: 'Code',
    label: 'Mitmachen:',
    qr: 'QR-Code zum Beitreten',
    shut: 'Neue Personen können gerade nicht beitreten.',
    noAccount: 'Ohne Konto, ohne Namen, in Ihrer Sprache',
  },
  hall: { title: 'Was gerade an den Tischen geschieht' },
  wall: {
    loose: 'Noch ohne Gruppe',
    more: (count: number) => `und ${plural(count, { one: '# weitere Karte', other: '# weitere Karten' })}`,
    empty: 'Hier erscheinen die Karten des Tisches.',
  },
  mood: {
    hidden: 'Die Punkte sind noch verdeckt.',
    voted: (voted: number, all: number) => `${voted} von ${people(all)} haben Punkte vergeben.`,
  },
  sheet: { empty: 'Auf dem Blatt steht noch nichts.' },
  cluster: { none: 'An diesem Tisch gibt es noch keine Gruppe.' },
  timer: {
    title: 'So viel Zeit bleibt',
    label: 'Zeit',
    left: (minutes: number) => plural(minutes, { one: 'noch # Minute', other: 'noch # Minuten' }),
    over: 'Die Zeit ist um',
    none: 'Gerade läuft keine Uhr.',
  },
  call: 'Mitteilung an alle',
  fresh: 'neu',
  lost: 'Verbindung unterbrochen',
} as const;
