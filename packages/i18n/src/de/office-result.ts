import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

const cards = (count: number) => plural(count, { one: '1 Karte', other: '# Karten' });
const dots = (count: number) => plural(count, { one: '1 Punkt', other: '# Punkte' });

/** German sentences of an event's result and of taking it over into the concept. */
export const resultWords = {
  title: 'Ergebnis',
  titleOf: (event: string) => `Ergebnis: „${event}“`,
  frozen: 'Festgehalten, wie es gesagt wurde',
  frozenText:
    'Karten, Gruppen, Punkte und Tischblätter stehen hier Wort für Wort so, wie sie beim Abschluss waren. Die Prüfsumme beweist es.',
  frozenAt: (moment: string) => `Abgeschlossen am ${moment}.`,
  checksum: (sum: string) => `SHA-256: ${sum}`,
  running: 'Läuft noch',
  runningText: 'Sie sehen den Stand von jetzt. Punkte erscheinen, wenn die Veranstaltung abgeschlossen ist.',
  planned: 'Noch nicht begonnen',
  plannedText: 'Hier steht später, was an den Tischen gesagt wurde.',
  people: (count: number) =>
    count === 0
      ? 'Niemand hat Platz genommen.'
      : count < 5
        ? 'Weniger als 5 Personen haben mitgemacht.'
        : `${plural(count, { one: '1 Person hat', other: '# Personen haben' })} mitgemacht.`,
  peopleHere: (count: number) =>
    count < 5 ? 'weniger als 5 Personen' : plural(count, { one: '1 Person', other: '# Personen' }),
  contents: 'Tische auf dieser Seite',
  question: 'Leitfrage',
  table: (number: number, title: string) => `Tisch ${number}: ${title}`,
  noCards: 'An diesem Tisch gibt es keine Karten.',
  empty: 'Noch keine Tische',
  emptyText: 'Legen Sie zuerst die Tische der Veranstaltung an.',
  toEvent: 'Zur Veranstaltung',
  print: 'Drucken',

  unnamed: 'Gruppe ohne Überschrift',
  mood: (count: number) => `Stimmungsbild: ${dots(count)}`,
  cards,
  single: 'Einzelne Karten',
  proposals: 'Vorschläge des Tisches',
  proposalKinds: { goal: 'Vorschlag für ein Ziel', measure: 'Vorschlag für eine Maßnahme' },
  sheet: 'Aus dem Tischblatt',
  paper: 'vom Papier abgeschrieben',
  thread: 'Weg dieser Idee',
  threadOf: (text: string) => `Weg dieser Idee: ${text}`,

  became: 'Daraus wurde',
  record: { goal: 'Ziel', measure: 'Maßnahme' },
  recordNamed: (kind: 'goal' | 'measure', title: string) =>
    `${kind === 'goal' ? 'Ziel' : 'Maßnahme'}: ${title}`,
  untitled: 'ohne Titel',
  take: 'Ins Konzept übernehmen',
  takeOf: (title: string) => `Ins Konzept übernehmen: ${title}`,

  dialog: {
    title: 'Ins Konzept übernehmen',
    from: { idea: 'Karte', cluster: 'Gruppe', proposal: 'Vorschlag' },
    fromNote: (count: number, points: number) =>
      points > 0 ? `${cards(count)}, ${dots(points)}` : cards(count),
    kind: 'Was daraus wird',
    kinds: { measure: 'Neue Maßnahme', goal: 'Neues Ziel', existing: 'Mit Vorhandenem verbinden' },
    concept: 'Konzept',
    chapter: 'Handlungsfeld',
    goal: 'Unter welchem Ziel',
    noGoal: 'noch keinem',
    record: 'Ziel oder Maßnahme',
    chooseRecord: 'bitte wählen',
    noRecords: 'In diesem Handlungsfeld gibt es noch kein Ziel und keine Maßnahme.',
    heading: 'Titel',
    headingHint: 'Vorgeschlagen aus dem, was gesagt wurde. Im Kapitel schreiben Sie weiter.',
    submit: 'Übernehmen',
    connect: 'Verbinden',
    loading: 'Das Konzept wird gelesen.',
    noConcept: 'Es gibt noch kein Konzept',
    noConceptText: 'Legen Sie zuerst ein Konzept mit mindestens einem Handlungsfeld an.',
    noChapter: 'Dieses Konzept hat noch kein Handlungsfeld. Legen Sie es im Konzept an.',
    toConcept: 'Zum Konzept',
    done: 'Übernommen',
    doneText: 'Die Verbindung steht. Sie ist von beiden Seiten aus zu sehen.',
    thread: 'Die neue Verbindung',
    open: 'Im Kapitel weiterschreiben',
    existingChosen: 'Bitte wählen Sie ein Ziel oder eine Maßnahme.',
  },
} as const;
