import type { ChapterHold } from '@fortschrift/domain/concept-import';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const chapters = (count: number) => plural(count, { one: '1 Kapitel', other: '# Kapitel' });
const fields = (count: number) => plural(count, { one: '1 Handlungsfeld', other: '# Handlungsfelder' });
const texts = (count: number) => plural(count, { one: '1 Textabschnitt', other: '# Textabschnitte' });
const goals = (count: number) => plural(count, { one: '1 Ziel', other: '# Ziele' });
const measures = (count: number) => plural(count, { one: '1 Maßnahme', other: '# Maßnahmen' });
const proposals = (count: number) => plural(count, { one: '1 Vorschlag', other: '# Vorschläge' });

const left = {
  heading: (count: number) => plural(count, { one: '1 Überschrift', other: '# Überschriften' }),
  paragraph: (count: number) => plural(count, { one: '1 Absatz', other: '# Absätze' }),
  list: (count: number) => plural(count, { one: '1 Liste', other: '# Listen' }),
  table: (count: number) => plural(count, { one: '1 Tabelle', other: '# Tabellen' }),
} as const;

/** Names the server gives where a document has none. */
export const intakeServer = {
  untitled: 'Vorspann',
  shortTitle: (number: string, title: string) => `Kapitel ${[number, title].filter(Boolean).join(' ')}`,
} as const;

/** German sentences of choosing a document to read in, and of what was read in before. */
export const intakeWords = {
  title: 'Konzept einlesen',
  lead: 'Aus einer Word- oder OpenDocument-Datei oder aus kopiertem Text werden Kapitel, Ziele und Maßnahmen. Sie sehen zuerst, was daraus wird, und bestätigen es.',
  link: 'Dokument einlesen',
  file: 'Dokument wählen',
  fileHint: 'DOCX oder ODT, höchstens 40 MB. Die Datei selbst wird nicht aufbewahrt.',
  choose: 'Datei wählen',
  drop: 'oder die Datei hierher ziehen',
  dropNow: 'Datei hier loslassen',
  paste: 'Oder Text einfügen',
  pasteHint:
    'Kopieren Sie das Konzept in Word, LibreOffice, im Browser oder aus einem PDF und fügen Sie es hier ein. Überschriften, Listen und Tabellen bleiben erhalten, soweit das Programm sie mitgibt. Höchstens 10 MB.',
  pasteField: 'Hier einfügen (Strg + V)',
  pasteFieldHint: 'Nach dem Einfügen geht es sofort weiter.',
  pasteRead: 'Text einlesen',
  pasted: (moment: string) => `Eingefügter Text vom ${moment}`,
  pasteRefused: 'Der eingefügte Text lässt sich nicht einlesen',
  sending: (name: string) => `„${name}“ wird übertragen und gelesen. Das dauert meist wenige Sekunden.`,
  sendingLabel: 'wird gelesen',
  read: (name: string) => `„${name}“ ist gelesen.`,
  refused: (name: string) => `„${name}“ lässt sich nicht einlesen`,
  tooMany: (minutes: number) =>
    `Das waren viele Dateien in kurzer Zeit. Bitte versuchen Sie es in ${plural(minutes, { one: '1 Minute', other: '# Minuten' })} noch einmal.`,
  howTitle: 'So geht es',
  how: [
    'Sie wählen das Dokument, am besten die bearbeitbare Datei. Gibt es nur ein PDF oder eine Internetseite, kopieren Sie den Text und fügen ihn ein.',
    'Das Programm schlägt vor, was Kapitel, Handlungsfeld, Ziel und Maßnahme ist. Sie bestätigen oder ändern.',
    'Mit „Einlesen“ kommt alles auf einmal ins Konzept. Sie können es als Ganzes wieder zurücknehmen.',
  ],

  waiting: 'Angefangen',
  waitingHint: (days: number) =>
    `Nur Sie sehen diese Dokumente. Nach ${days} Tagen ohne Bearbeitung verschwinden sie.`,
  waitingEntry: (moment: string) => `Gelesen ${moment}`,
  resume: 'Weitermachen',
  resumeOf: (name: string) => `Weitermachen: ${name}`,
  discard: 'Verwerfen',
  discardOf: (name: string) => `Verwerfen: ${name}`,
  discardTitle: 'Dieses Dokument verwerfen?',
  discardText: 'Was Sie dafür schon bestätigt haben, geht verloren. Im Konzept ändert sich nichts.',
  discarded: 'Verworfen.',
  cancel: 'Abbrechen',

  earlier: 'Schon eingelesen',
  earlierNone: 'Noch kein Dokument.',
  entry: (name: string, moment: string) => `${name}, ${moment}`,
  brought: (made: { chapters: number; goals: number; measures: number }) =>
    [chapters(made.chapters), goals(made.goals), measures(made.measures)].join(', '),
  inConcept: (title: string) => `in „${title}“`,
  gone: 'Das Konzept gibt es nicht mehr.',
  undone: 'zurückgenommen',
  undo: 'Rückgängig',
  undoOf: (name: string) => `Rückgängig: ${name}`,
  undoTitle: 'Das Einlesen zurücknehmen?',
  undoText: (made: { chapters: number; goals: number; measures: number }) =>
    `${[chapters(made.chapters), goals(made.goals), measures(made.measures)].join(', ')} verschwinden wieder, mit allem, was darin steht.`,
  undoDone: (removed: number) => `Zurückgenommen: ${chapters(removed)}.`,
  undoKept: (removed: number, kept: number) =>
    `Zurückgenommen: ${chapters(removed)}. ${plural(kept, { one: '1 Kapitel bleibt', other: '# Kapitel bleiben' })}.`,
  frozen: 'Seit dem Einlesen wurde eine Fassung eingefroren. Deshalb lässt es sich nicht mehr zurücknehmen.',
  held: (count: number) =>
    plural(count, {
      one: 'Mit 1 Kapitel wurde seit dem Einlesen weitergearbeitet:',
      other: 'Mit # Kapiteln wurde seit dem Einlesen weitergearbeitet:',
    }),
  heldHint: 'Deshalb lässt es sich nicht als Ganzes zurücknehmen.',
  why: {
    edited: 'geändert',
    cited: 'steht als Herkunft hinter einem anderen Ziel oder einer anderen Maßnahme',
  } satisfies { readonly [why in ChapterHold]: string },
  undoRest: (count: number) =>
    plural(count, {
      one: 'Dieses Kapitel behalten, den Rest zurücknehmen',
      other: 'Diese Kapitel behalten, den Rest zurücknehmen',
    }),
  undoRestConfirm: 'Den Rest zurücknehmen',
  undoRestTitle: 'Den Rest zurücknehmen?',
  undoRestText: (going: number, kept: number) =>
    `${plural(going, { one: '1 Kapitel verschwindet', other: '# Kapitel verschwinden' })}, ${plural(kept, { one: '1 Kapitel bleibt', other: '# Kapitel bleiben' })}. Danach gilt das Einlesen als zurückgenommen.`,
} as const;

/** German sentences of the preview: what the document becomes, and confirming it. */
export const intakePreviewWords = {
  crumbs: 'Sie sind hier',
  pageTitle: (name: string) => `${name} einlesen`,
  saved: 'Ihre Angaben sind gespeichert.',
  saving: 'wird gespeichert',
  notSaved: 'Die letzte Angabe ist nicht gespeichert.',
  again: 'Noch einmal speichern',
  same: (moment: string) => `Dieses Dokument wurde schon einmal eingelesen: ${moment}.`,

  becomes: 'Daraus wird',
  summary: (count: { fields: number; goals: number; measures: number; texts: number }) =>
    [fields(count.fields), goals(count.goals), measures(count.measures), texts(count.texts)].join(', '),
  left: (count: { [kind in keyof typeof left]: number }) => {
    const parts = (['heading', 'paragraph', 'list', 'table'] as const)
      .filter((kind) => count[kind] > 0)
      .map((kind) => left[kind](count[kind]));
    const all = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}` : parts[0];
    const one = Object.values(count).reduce((sum, each) => sum + each, 0) === 1;
    return all === undefined ? 'Nichts bleibt weg' : `${all} ${one ? 'bleibt' : 'bleiben'} weg`;
  },

  questions: 'Fragen an Sie',
  questionsHint:
    'Nichts wird stillschweigend entschieden. Bestätigen Sie jeden Vorschlag oder wählen Sie etwas anderes.',
  unsure: (count: number) =>
    `${proposals(count)} warten auf Sie`.replace('1 Vorschlag warten', '1 Vorschlag wartet'),
  allSure: 'Alle Vorschläge sind bestätigt.',
  proposal: 'Vorschlag',
  confirmed: 'bestätigt',
  confirm: 'Bestätigen',
  confirmOf: (what: string) => `Bestätigen: ${what}`,
  confirmAll: (count: number) =>
    plural(count, { one: 'Den letzten Vorschlag bestätigen', other: 'Alle # übrigen Vorschläge bestätigen' }),
  confirmedCount: (count: number) => plural(count, { one: '1 bestätigt.', other: '# bestätigt.' }),
  changedCount: (count: number) => plural(count, { one: '1 Stelle geändert.', other: '# Stellen geändert.' }),
  becomesLabel: 'wird zu',
  becomesOf: (what: string) => `„${what}“ wird zu`,
  groupOf: {
    title: () => 'Titel des Dokuments',
    heading: (count: number, level: number) =>
      plural(count, {
        one: `1 Überschrift der Ebene ${level}`,
        other: `# Überschriften der Ebene ${level}`,
      }),
    table: (count: number) => plural(count, { one: '1 Tabelle', other: '# Tabellen' }),
    list: (count: number) => plural(count, { one: '1 Liste', other: '# Listen' }),
    paragraph: (count: number) => plural(count, { one: '1 Zeile', other: '# Zeilen' }),
  },
  examples: (shown: readonly string[], more: number) =>
    `${shown.map((words) => `„${words}“`).join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`,
  jump: 'Zur ersten Stelle',
  jumpOf: (what: string) => `Zur ersten Stelle: ${what}`,
  reason: {
    wording: (words: string) => `weil dort „${words}“ steht`,
    below: (words: string) => `weil es unter „${words}“ steht`,
    labels: (count: number) =>
      plural(count, {
        one: 'weil 1 Angabe einer Maßnahme darin steht',
        other: 'weil # Angaben einer Maßnahme darin stehen',
      }),
    double: (count: number) =>
      plural(count, {
        one: 'weil diese Maßnahme schon an anderer Stelle steht',
        other: 'weil alle # Maßnahmen schon an anderer Stelle stehen',
      }),
    above: () => 'weil Maßnahmen darunter stehen',
    frame: () => 'weil Fortschritt das selbst um ein Konzept druckt',
    level: () => 'weil es auf der Ebene der Kapitel steht',
    style: () => 'weil es vorn steht und so aussieht',
    contents: () => 'weil es ein Inhaltsverzeichnis ist; das macht das Programm neu',
    unknown: () => 'weil nichts sagt, was es ist',
    person: () => 'von Ihnen gewählt',
  },

  roles: {
    title: 'Titel des Konzepts',
    front: 'Kapitel der Einleitung',
    field: 'Handlungsfeld',
    crossCutting: 'Querschnittsthema',
    back: 'Kapitel des Schlussteils',
    group: 'nur Gliederung (ohne eigenen Text)',
    guiding: 'Leitziel',
    goal: 'Ziel',
    partial: 'Teilziel',
    measure: 'Maßnahme',
    'sheet:current': 'Angaben zur Maßnahme darüber',
    'sheet:new': 'eine neue Maßnahme',
    'sheet:same': 'Angaben zur Maßnahme, die so heißt',
    catalogue: 'eine Maßnahme je Zeile',
    'items:goal': 'ein Ziel je Punkt',
    'items:measure': 'eine Maßnahme je Punkt',
    text: 'Text',
    out: 'bleibt weg',
  },
  choices: {
    chapters: 'Gliederung',
    records: 'Ziele und Maßnahmen',
    parts: 'Angabe zur Maßnahme',
    rest: 'Sonst',
  },
  change: 'Ändern',
  changeDone: 'Fertig',
  changeOf: (what: string) => `Ändern: ${what}`,
  mixed: 'verschieden',
  mixedHint: 'Sie haben einzelne Stellen anders entschieden.',
  partRole: (part: string) => `Angabe zur Maßnahme: ${part}`,
  parts: {
    title: 'Titel',
    number: 'Nummer',
    field: 'Handlungsfeld',
    goal: 'Ziel',
    furtherGoals: 'Weitere Ziele',
    furtherFields: 'Weitere Handlungsfelder',
    themes: 'Querschnittsthemen',
    kind: 'Art',
    situation: 'Ausgangslage',
    description: 'Beschreibung',
    steps: 'Umsetzungsschritte',
    targetGroups: 'Zielgruppen',
    area: 'Raum',
    lead: 'Federführung',
    partners: 'Kooperationspartner',
    horizon: 'Zeithorizont',
    period: 'Zeitraum',
    start: 'Beginn',
    end: 'Ende',
    cost: 'Kosten',
    funding: 'Finanzierung',
    reservation: 'Finanzvorbehalt',
    indicators: 'Indikatoren',
    priority: 'Priorität',
    flagship: 'Schwerpunkt',
    quickWin: 'Quick Win',
    relations: 'Querverweise',
    status: 'Umsetzungsstand',
    committeeNote: 'Anmerkung für die Gremien',
    smart: 'SMART-Prüfung eines Ziels',
  },
  fieldOf: 'Farbe und Zeichen',
  fieldOfLabel: (what: string) => `Farbe und Zeichen für „${what}“`,
  noField: 'ohne',
  columns: 'Was in den Spalten steht',
  columnOf: (table: number, column: string) => `Tabelle ${table}, Spalte „${column}“ enthält`,
  column: (number: number) => `Spalte ${number}`,
  columnOther: 'anderes (kommt in die Beschreibung)',
  columnTwice: 'Jede Angabe kann nur in einer Spalte stehen. Die andere Spalte enthält jetzt „anderes“.',

  measureKind: 'Maßnahmen gelten als',
  measureKindHint: 'Wo das Dokument selbst nichts dazu sagt.',

  document: 'Das Dokument, Zeile für Zeile',
  documentHint: 'Bei jeder Stelle steht, was daraus wird. Hier ändern Sie einzelne Stellen.',
  inDocument: 'Im Dokument',
  willBe: 'Wird zu',
  level: (level: number) => `Ebene ${level}`,
  documentTitle: 'Titel',
  tableNumber: (number: number) => `Tabelle ${number}`,
  rows: (count: number) => plural(count, { one: '1 Zeile', other: '# Zeilen' }),
  items: (count: number) => plural(count, { one: '1 Punkt', other: '# Punkte' }),
  listName: 'Liste',
  paragraphs: (count: number) => plural(count, { one: '1 Absatz', other: '# Absätze' }),
  guessed: (level: number) => (level === 0 ? 'Titel, nur fett gesetzt' : `Ebene ${level}, nur fett gesetzt`),
  footnotes: (count: number) => plural(count, { one: '1 Fußnote', other: '# Fußnoten' }),
  showAll: 'Einzeln zeigen',
  showAllOf: (words: string) => `Einzeln zeigen: ${words}`,
  showLess: 'Zusammenfassen',
  textOf: (chapter: string) => `Text in „${chapter}“`,
  textOfRecord: (title: string) => `Beschreibung von „${title}“`,
  textOfGoal: (title: string) => `Text von „${title}“`,
  belongsTo: (title: string) => `gehört zu „${title}“`,
  standsIn: (chapter: string, number: string) =>
    number === '' ? `in „${chapter}“` : `in „${chapter}“, bisher ${number}`,
  moreItems: (count: number) => plural(count, { one: 'und 1 weiterer', other: 'und # weitere' }),
  moreRows: (count: number) => plural(count, { one: 'und 1 weitere Zeile', other: 'und # weitere Zeilen' }),
  leftOut: 'Bleibt weg',
  leaveSection: 'Abschnitt weglassen',
  leaveSectionOf: (words: string) => `Abschnitt weglassen: ${words}`,
  leftSection: (count: number) =>
    plural(count, { one: '1 Stelle bleibt weg.', other: '# Stellen bleiben weg.' }),
  takeSection: 'Abschnitt doch einlesen',
  takeSectionOf: (words: string) => `Abschnitt doch einlesen: ${words}`,
  makes: (goalCount: number, measureCount: number) =>
    [
      ...(goalCount > 0 ? [goals(goalCount)] : []),
      ...(measureCount > 0 ? [measures(measureCount)] : []),
    ].join(', '),
  onlyOpen: 'Nur offene Vorschläge zeigen',

  take: 'Einlesen',
  takeHint: 'Alles kommt auf einmal ins Konzept. Sie können es danach als Ganzes zurücknehmen.',
  where: 'Wohin',
  whereNew: 'in ein neues Konzept',
  whereInto: (title: string) => `als neue Kapitel ans Ende von „${title}“`,
  conceptTitle: 'Titel des neuen Konzepts',
  conceptTitleHint: 'Am besten mit Jahr, zum Beispiel „Integrationskonzept 2016“.',
  taking: 'wird eingelesen',
  blocked: (count: number) =>
    plural(count, {
      one: 'Bitte bestätigen Sie zuerst den letzten Vorschlag.',
      other: 'Bitte bestätigen Sie zuerst die # offenen Vorschläge.',
    }),
  nothing: 'In diesem Dokument ist kein Kapitel übrig. Wählen Sie, was eingelesen werden soll.',
  done: (name: string) => `„${name}“ ist eingelesen`,
  doneText: (made: { chapters: number; goals: number; measures: number }) =>
    `${[chapters(made.chapters), goals(made.goals), measures(made.measures)].join(', ')} sind da.`,
  toConcept: 'Zum Konzept',
  toEarlier: 'Was eingelesen ist',
  next: 'Weiteres Dokument einlesen',
} as const;
