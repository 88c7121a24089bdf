import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const ideas = (count: number) => plural(count, { one: '1 Idee', other: '# Ideen' });
const goals = (count: number) => plural(count, { one: '1 Ziel', other: '# Ziele' });
const measures = (count: number) => plural(count, { one: '1 Maßnahme', other: '# Maßnahmen' });
const events = (count: number) => plural(count, { one: 'einer Veranstaltung', other: '# Veranstaltungen' });

/** German sentences of the pages anybody may read: home, concept, events. */
export const publicWords = {
  program: 'Fortschrift',
  under: 'Integration und Teilhabe',
  labels: { skip: 'Zum Inhalt springen', navigation: 'Hauptbereiche', legal: 'Rechtliches' },
  places: {
    home: 'Startseite',
    concept: 'Konzept',
    ideas: 'Was wurde aus den Ideen?',
    events: 'Termine',
    accessibility: 'Barrierefreiheit',
    privacy: 'Datenschutz',
    imprint: 'Impressum',
  },
  signIn: 'Anmelden',
  crumbs: 'Wo Sie sind',
  title: (page: string, county: string) => `${page} · ${county}`,
  counts: { ideas, goals, measures, events },

  start: {
    title: 'Fortschrift',
    lead: 'Von der Idee im Saal bis zur beschlossenen Maßnahme. Wählen Sie Ihren Landkreis.',
    list: 'Landkreise',
    join: 'Sie sitzen gerade in einer Veranstaltung?',
    joinAction: 'Mit dem Code mitmachen',
    waitingTitle: 'Diese Installation wartet auf ihre Einrichtung',
    waiting:
      'Noch ist kein Landkreis angelegt. Beim ersten Start schreibt der Server einen Link in sein Protokoll. Wer ihn öffnet, legt den Landkreis und das erste Konto an.',
    waitingLost:
      'Der Link ist nicht mehr zu finden? Ein Neustart des Servers gibt einen neuen aus, solange es noch kein Konto gibt.',
  },

  home: {
    lead: 'Hier lesen Sie, wie wir das Zusammenleben gestalten wollen und was aus den Ideen der Menschen geworden ist, die daran mitgearbeitet haben. Jede Maßnahme zeigt, aus welchen Ideen sie entstanden ist, und jede Idee bekommt eine Antwort.',
    joinTitle: 'Sie sind gerade bei einer Veranstaltung?',
    joinText: 'Auf der Tischkarte steht ein Code. Mehr brauchen Sie nicht: kein Konto, keinen Namen.',
    join: 'Mit dem Code mitmachen',
    concept: 'Das Konzept',
    read: 'Konzept lesen',
    pdf: 'PDF herunterladen',
    stand: (label: string, day: string) => `Fassung ${label}, Stand ${day}`,
    fields: 'Handlungsfelder',
    sizes: (goalCount: number, measureCount: number) => `${goals(goalCount)}, ${measures(measureCount)}`,
    noConcept: 'Es ist noch kein Konzept veröffentlicht',
    noConceptText:
      'Sobald der Kreistag eine Fassung beschlossen hat, steht sie hier. Die Termine sehen Sie unten.',
    ideas: 'Was wurde aus den Ideen?',
    ideasText: (all: number, answered: number, eventCount: number) =>
      `Bei ${events(eventCount)} kamen ${ideas(all)} zusammen. ${answered === all ? 'Jede davon hat eine Antwort.' : `Beantwortet sind bisher ${answered}.`}`,
    ideasConnected: (count: number, all: number) =>
      count === all
        ? 'Alle stehen hinter Zielen und Maßnahmen des Konzepts.'
        : plural(count, {
            one: '1 Idee steht hinter einem Ziel oder einer Maßnahme des Konzepts.',
            other: '# Ideen stehen hinter Zielen und Maßnahmen des Konzepts.',
          }),
    noIdeas: 'Noch ist keine Veranstaltung ausgewertet. Danach steht hier jede Idee mit ihrer Antwort.',
    search: 'Eine Idee suchen',
    searchHint: 'Zum Beispiel „Bus“, „Sprachkurs“ oder „Wohnung“',
    searchAction: 'Suchen',
    allIdeas: 'Alle Ideen ansehen',
    events: 'Termine',
    noEvents: 'Zurzeit ist keine Veranstaltung geplant.',
    allEvents: 'Alle Termine ansehen',
    way: 'So ist es entstanden',
    wayText: 'Der rote Faden: Jeder Schritt ist verbunden und lässt sich in beide Richtungen verfolgen.',
    steps: {
      idea: 'Ideen',
      ideaNote: (eventCount: number) => `aus ${events(eventCount)}`,
      measure: 'Ziele und Maßnahmen',
      measureTitle: (goalCount: number, measureCount: number) =>
        `${goals(goalCount)}, ${measures(measureCount)}`,
      version: 'Fassung',
      versionTitle: (label: string) => `Fassung ${label}`,
      standNote: (day: string) => `Stand ${day}`,
      decision: 'Beschluss',
      decisionOpen: 'steht noch aus',
      answer: 'Antworten',
      answerTitle: (count: number) => plural(count, { one: '1 Antwort', other: '# Antworten' }),
      answerNote: (all: number) => `auf ${ideas(all)}`,
    },
  },

  concept: {
    title: 'Konzept',
    version: (label: string) => `Fassung ${label}`,
    stand: (day: string) => `Stand ${day}`,
    published: (day: string) => `veröffentlicht am ${day}`,
    older: (label: string) => `Sie lesen eine frühere Fassung. Gültig ist die Fassung ${label}.`,
    olderAction: 'Gültige Fassung lesen',
    decided: 'Beschluss',
    earlier: 'Wer vorher darüber beraten hat',
    downloads: 'Herunterladen und prüfen',
    pdf: 'PDF, barrierefrei',
    odt: 'ODT, zum Bearbeiten',
    json: 'JSON, zum Weiterverarbeiten',
    schema: 'Aufbau der JSON-Datei (JSON Schema)',
    sum: 'Prüfsumme (SHA-256)',
    sumText:
      'Die Prüfsumme ist der Fingerabdruck dieser Fassung. Laden Sie die JSON-Datei und berechnen Sie ihre SHA-256-Summe, zum Beispiel mit „sha256sum Datei.json“ oder unter Windows mit „certutil -hashfile Datei.json SHA256“. Ist das Ergebnis dasselbe, wurde am Text nichts verändert.',
    versions: 'Andere Fassungen',
    versionEntry: (title: string, label: string, day: string) => `${title}, Fassung ${label}, Stand ${day}`,
    here: 'diese Fassung',
    implementation: 'Umsetzung',
    implementationAt: (state: string, day: string) => `${state} (${day})`,
    none: 'Noch keine Fassung veröffentlicht',
    noneText: 'Sobald eine Fassung beschlossen und veröffentlicht ist, lesen Sie sie hier.',
    noneAction: 'Zu den Terminen',
  },

  behind: {
    title: (number: string, title: string) => `${number} ${title}`,
    kicker: (label: string) => `Der Weg zurück, Fassung ${label}`,
    lead: 'Hier steht, was Menschen dazu gesagt haben: Wort für Wort, wie es auf den Karten stand.',
    back: 'Im Konzept lesen',
    clusters: 'Zusammengefasste Ideen',
    clusterFacts: (workshop: string, table: string) => `${workshop}, Tisch „${table}“`,
    dots: (count: number) => plural(count, { one: '1 Punkt', other: '# Punkte' }),
    single: 'Einzelne Ideen',
    about: 'Rückmeldungen dazu',
    proposals: 'Vorschläge, die Tische gemeinsam geschrieben haben',
    proposalFacts: (workshop: string, table: string) => `Tisch „${table}“, ${workshop}`,
    previous: 'Aus dem früheren Konzept',
    previousKind: { goal: 'Ziel', measure: 'Maßnahme' },
    none: 'Dahinter steht keine Idee aus einer Veranstaltung',
    noneText:
      'Dieses Ziel oder diese Maßnahme kommt aus der fachlichen Arbeit der Verwaltung und ihrer Partner.',
  },

  events: {
    title: 'Termine',
    lead: 'Veranstaltungen, bei denen Sie mitreden können, und was aus den vergangenen geworden ist.',
    coming: 'Demnächst',
    past: 'Gewesen',
    none: 'Zurzeit ist keine Veranstaltung geplant',
    noneText: 'Was bisher gesagt wurde und was daraus geworden ist, lesen Sie bei den Ideen.',
    starts: (time: string) => `${time} Uhr`,
    open: 'läuft heute',
    join: 'Mit dem Code mitmachen',
    results: 'Was daraus geworden ist',
    waiting: 'Die Auswertung folgt.',
    calendar: 'In den Kalender',
    calendarOf: (event: string) => `In den Kalender: ${event}`,
  },
} as const;
