import type { IdeaResult } from '@fortschrift/domain/idea';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

const ideas = (count: number) => plural(count, { one: '1 Idee', other: '# Ideen' });

const resultHints: { readonly [result in IdeaResult]: string } = {
  adopted: 'Die Idee steht hinter einem Ziel oder einer Maßnahme.',
  partlyAdopted: 'Ein Teil davon wurde aufgegriffen.',
  alreadyExists: 'Das gibt es schon.',
  forwarded: 'Dafür ist jemand anderes zuständig.',
  parked: 'Das kommt später noch einmal auf den Tisch.',
  notAdopted: 'Das wird nicht weiter verfolgt.',
};

/** German sentences of the office's pages about cards: list, thread, answer. */
export const ideaWords = {
  title: 'Ideen',
  lead: 'Alle Karten aus allen Veranstaltungen, und was aus ihnen wurde.',
  resultHints,
  /** What a card speaks about, before the goal's or measure's number and title. */
  about: 'Spricht über:',

  filter: {
    label: 'Ideen eingrenzen',
    search: 'Suche',
    workshop: 'Veranstaltung',
    field: 'Handlungsfeld',
    kind: 'Art',
    answered: 'Rückmeldung',
    table: 'Tisch',
    tableOf: (number: number, title: string) => `Tisch ${number}: ${title}`,
    result: 'Ergebnis',
    state: 'Stand der Karte',
    shown: 'sichtbar',
    hidden: 'ausgeblendet',
    about: 'Spricht über',
    aboutAny: 'ein Ziel oder eine Maßnahme',
    all: 'alle',
    yes: 'gegeben',
    no: 'noch offen',
    submit: 'Anzeigen',
    reset: 'Alle Ideen anzeigen',
  },

  list: {
    count: (shown: number, total: number) =>
      shown === total ? ideas(total) : `${ideas(shown)} von ${total}`,
    empty: 'Es gibt noch keine Ideen',
    emptyText: 'Sobald Menschen bei einer Veranstaltung Karten schreiben, stehen sie hier.',
    toEvents: 'Zu den Veranstaltungen',
    none: 'Keine Idee passt dazu',
    noneText: 'Ändern Sie die Auswahl, oder sehen Sie sich alle Ideen an.',
    hidden: 'ausgeblendet',
    open: 'Rückmeldung offen',
    imported: 'aus einer Datei',
    waiting: (count: number) =>
      plural(count, { one: '1 davon wartet auf Rückmeldung.', other: '# davon warten auf Rückmeldung.' }),
    file: (format: string) => `Liste als ${format}`,
    fileOf: (format: string, count: number) => `Liste als ${format} herunterladen: ${ideas(count)}`,
    from: (table: string, event: string) => `${table}, ${event}`,
    pages: 'Weitere Seiten',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
  },

  erase: {
    label: 'Text löschen',
    title: 'Text dieser Karte löschen?',
    text: 'Text, Erklärung und Übersetzung werden überall gelöscht, auch im festgehaltenen Ergebnis der Veranstaltung. An ihrer Stelle steht „[…]“. Die Karte zählt weiter. Das lässt sich nicht zurücknehmen.',
    elsewhere:
      'Haben Menschen denselben Text in ein Tischblatt, einen Bericht oder das Konzept geschrieben, löschen Sie ihn dort selbst. Beschlossene Fassungen bleiben, wie sie beschlossen wurden.',
    cancel: 'Abbrechen',
    done: 'Der Text ist gelöscht.',
  },
  detail: {
    title: 'Weg einer Idee',
    said: 'Gesagt',
    at: (table: string, event: string) => `${table}, ${event}`,
    hidden: 'Diese Karte ist ausgeblendet. In Ergebnis und Dokumentation steht sie nicht.',
    result: 'Im Ergebnis der Veranstaltung ansehen',
    thread: 'Der Weg dieser Idee',
    threadTo: (title: string) => `Der Weg zu: ${title}`,
    card: 'Karte',
    cluster: 'Gruppe',
    clusterNote: (cards: number, dots: number) =>
      `${plural(cards, { one: '1 Karte', other: '# Karten' })}, ${plural(dots, { one: '1 Punkt', other: '# Punkte' })}`,
    unnamed: 'Gruppe ohne Überschrift',
    proposal: 'Vorschlag des Tisches',
    became: 'Was daraus wurde',
    goal: 'Ziel',
    measure: 'Maßnahme',
    untitled: 'ohne Titel',
    version: 'Fassung',
    versionTitle: (label: string, number: string) =>
      number ? `Fassung ${label}, Nummer ${number}` : `Fassung ${label}`,
    decision: 'Beschluss',
    recommendation: 'Empfehlung',
    decided: { accepted: 'beschlossen', rejected: 'abgelehnt', returned: 'zurückgegeben' },
    recommended: { accepted: 'empfohlen', rejected: 'nicht empfohlen', returned: 'zurückgegeben' },
    decisionTitle: (body: string, kind: string) => `${body}: ${kind}`,
    implementation: 'Umsetzung',
    answer: 'Rückmeldung',
    noRecord: 'Noch hinter keinem Ziel und keiner Maßnahme',
    noVersion: 'Noch in keiner Fassung',
    noAnswer: 'Noch keine Rückmeldung',
    noDecision: 'Noch kein Beschluss',
  },

  answer: {
    title: 'Rückmeldung geben',
    change: 'Rückmeldung ändern',
    given: (moment: string) => `Zuletzt gegeben am ${moment}.`,
    lead: 'Die Rückmeldung wird öffentlich, sobald die Dokumentation der Veranstaltung freigegeben ist.',
    result: 'Was daraus wurde',
    reason: 'Begründung',
    reasonHint:
      'Mindestens 20 Zeichen, in einfachen Worten und ohne Namen von Personen. Sie wird veröffentlicht.',
    reasonOptional:
      'Bei „übernommen“ freiwillig: Die Verbindung zum Ziel oder zur Maßnahme spricht für sich.',
    submit: 'Rückmeldung speichern',
    saved: 'Die Rückmeldung ist gespeichert.',
    needsRecord:
      '„Übernommen“ geht erst, wenn die Idee hinter einem Ziel oder einer Maßnahme steht. Verbinden Sie sie im Ergebnis der Veranstaltung.',
    running: 'Die Veranstaltung läuft noch. Rückmeldungen sind möglich, sobald sie abgeschlossen ist.',
    choose: 'Bitte wählen Sie, was daraus wurde.',
  },
} as const;
