import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

const ideas = (count: number) => plural(count, { one: '1 Idee', other: '# Ideen' });
const tables = (count: number) => plural(count, { one: '1 Tisch', other: '# Tische' });
const people = (count: number) => plural(count, { one: '1 Person', other: '# Personen' });
const clusters = (count: number) => plural(count, { one: '1 Gruppe', other: '# Gruppen' });
const measures = (count: number) => plural(count, { one: '1 Maßnahme', other: '# Maßnahmen' });
const cards = (count: number) => plural(count, { one: '1 Karte', other: '# Karten' });
const dots = (count: number) => plural(count, { one: '1 Punkt', other: '# Punkte' });
const comments = (count: number) => plural(count, { one: '1 Anmerkung', other: '# Anmerkungen' });

/** German sentences around every page of the office, and of the overview. */
export const office = {
  program: 'Fortschrift',
  counts: { ideas, tables, people, clusters, measures, cards, dots, comments },

  frame: {
    under: 'Fortschrift',
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptbereiche',
    menu: 'Menü',
    signOut: 'Abmelden',
    theme: 'Darstellung',
    themes: { light: 'Hell', dark: 'Dunkel', system: 'Wie das Gerät' },
  },

  places: {
    overview: 'Übersicht',
    events: 'Veranstaltungen',
    ideas: 'Ideen',
    concept: 'Konzept',
    versions: 'Fassungen',
    bodies: 'Gremien',
    administration: 'Verwaltung',
  },

  crumbs: 'Wo Sie sind',

  form: {
    save: 'Speichern',
    saved: 'Gespeichert',
    cancel: 'Abbrechen',
    close: 'Schließen',
    busy: 'wird gespeichert',
    optional: 'freiwillig',
    left: (count: number) =>
      count < 0
        ? plural(-count, { one: '1 Zeichen zu viel', other: '# Zeichen zu viel' })
        : plural(count, { one: 'noch 1 Zeichen', other: 'noch # Zeichen' }),
    undo: 'Rückgängig machen',
    yes: 'ja',
    no: 'nein',
  },

  overview: {
    title: 'Übersicht',
    next: 'Als Nächstes',
    running: 'Läuft gerade',
    waiting: 'Was jetzt ansteht',
    nothing: 'Gerade wartet nichts auf Sie.',
    concept: 'Konzept',
    conceptOpen: 'Konzept öffnen',
    conceptWords: (chapters: number, goals: number, count: number) =>
      `${plural(chapters, { one: '1 Kapitel', other: '# Kapitel' })}, ${plural(goals, { one: '1 Ziel', other: '# Ziele' })}, ${measures(count)}`,
    behind: (count: number) => `${ideas(count)} dahinter`,
    readyTitle: 'Beschlussreife',
    reading: 'Die Maßnahmen werden durchgesehen.',
    notRead: 'Ein Kapitel konnte nicht gelesen werden. Im Konzept sehen Sie den Stand.',
    ready: (missing: number, all: number) =>
      all === 0
        ? 'Noch keine Maßnahme angelegt.'
        : missing === 0
          ? 'Alle Maßnahmen sind beschlussreif.'
          : `${missing} von ${measures(all)} noch nicht beschlussreif.`,
    withoutOrigin: (count: number) =>
      count === 0
        ? 'Jede Maßnahme nennt ihre Herkunft.'
        : `${plural(count, { one: '1 Maßnahme nennt', other: '# Maßnahmen nennen' })} noch keine Herkunft.`,
    underWay: 'Fassungen unterwegs',
    version: (label: string) => `Fassung ${label}`,
    tablesOnly: tables,
    now: (tables_: number, people_: number, cards_: number, door: string, code: string) =>
      `${tables(tables_)}, ${people(people_)}, ${cards(cards_)}. ${door}. Code ${code}.`,
    hall: 'Saal öffnen',
    prepare: 'Zur Veranstaltung',
    print: 'Tischkarten drucken',
    door: { open: 'Tür offen', shut: 'Tür zu' },
    tablesNow: 'Tische',
    tableLine: (people_: number, cards_: number) => `${people(people_)}, ${cards(cards_)}`,
    tableName: (number: number, title: string) => `Tisch ${number}: ${title}`,
    tasks: {
      result: (title: string) => `„${title}“: Ergebnis ins Konzept übernehmen`,
      resultNote: 'Danach geben Sie die Dokumentation frei.',
      answers: (count: number) =>
        plural(count, {
          one: '1 Idee wartet auf eine Rückmeldung',
          other: '# Ideen warten auf eine Rückmeldung',
        }),
      answersNote: 'Alle, die eine Karte geschrieben haben, erfahren so, was daraus wurde.',
      returned: (label: string) => `Fassung ${label} kam mit Punkten zurück`,
      returnedNote: 'Arbeiten Sie die Punkte im Konzept ein und frieren Sie eine neue Fassung ein.',
      publish: (label: string) => `Fassung ${label} ist beschlossen und kann veröffentlicht werden`,
      publishNote: 'Erst danach können alle sie ohne Anmeldung lesen.',
      inBody: (label: string, state: string) => `Fassung ${label} ist ${state}`,
      inBodyNote: (count: number) => (count === 0 ? 'Noch keine Anmerkung.' : comments(count)),
      overdue: (title: string) => `„${title}“ war für einen vergangenen Tag geplant`,
      overdueNote: 'Verschieben Sie den Termin, oder sagen Sie die Veranstaltung ab.',
      noTables: (title: string) => `„${title}“ hat noch keine Tische`,
      noTablesNote: 'Legen Sie die Tische an, damit Sie die Tischkarten drucken können.',
      sessionNote: (body: string, day: string) => `${body}, am ${day}`,
    },
    first: {
      title: 'So fangen Sie an',
      lead: 'Drei Schritte, in beliebiger Reihenfolge. Alles lässt sich später ändern.',
      event: 'Veranstaltung anlegen',
      eventText:
        'Titel, Termin und Leitfrage, dann die Tische nach Themen. Die Tischkarten drucken Sie danach.',
      people: 'Menschen einladen',
      peopleText:
        'Kolleginnen und Kollegen, Moderation und Gremien bekommen einen Link und wählen selbst ein Passwort.',
      peopleOther: 'Menschen einladen kann, wer das System verwaltet.',
      concept: 'Konzept beginnen',
      conceptText: 'Handlungsfelder und Kapitel bestimmen Sie. Ziele und Maßnahmen nehmen die Ideen auf.',
    },
  },
} as const;
