import type { ImportHold } from '@fortschrift/domain/idea-import';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const cards = (count: number) => plural(count, { one: '1 Karte', other: '# Karten' });

/** German sentences of taking cards over from a file: letters, an online survey. */
export const importWords = {
  title: 'Karten aus einer Datei',
  titleOf: (event: string) => `Karten aus einer Datei: „${event}“`,
  lead: 'Briefe und Umfragen aus ODS, XLSX oder CSV. Sie sehen zuerst, was daraus wird; erst danach kommt etwas dazu.',
  closed: 'Hier kommt nichts mehr dazu',
  closedText: 'Karten kommen in Veranstaltungen, die Tische haben und noch nicht abgeschlossen sind.',
  file: 'Datei wählen',
  fileHint: 'Eine Zeile für jede Person oder Antwort. Höchstens 10 MB, 5.000 Zeilen und 2.000 Karten.',
  reading: 'Die Datei wird gelesen.',
  sheet: 'Tabellenblatt',
  columns: 'Was in den Spalten steht',
  columnsHint: 'Vorgeschlagen aus Überschriften und Inhalten. Ändern Sie, was nicht stimmt.',
  column: 'Spalte',
  noHeading: (number: number) => `Spalte ${number}`,
  holds: 'Enthält',
  holdsOf: (column: string) => `Spalte „${column}“ enthält`,
  example: 'Beispiele',
  uses: {
    text: 'Karten',
    'text:strength': 'Karten: Stärke',
    'text:need': 'Karten: Bedarf',
    'text:proposal': 'Karten: Vorschlag',
    'text:question': 'Karten: Frage',
    detail: 'Erläuterung',
    kind: 'Art der Karte',
    table: 'Tisch',
    theme: 'Thema',
    language: 'Sprache',
    date: 'Datum',
    ignored: 'nichts davon',
  },
  firstRowIsCard: 'Die erste Zeile ist schon eine Karte',
  long: 'Lange Texte aufteilen',
  longHint: 'Der Anfang wird die Karte, der Rest ihre Erläuterung. Der Wortlaut bleibt.',
  kind: 'Art, wo die Datei keine nennt',
  language: 'Sprache, wo die Datei keine nennt',

  found: 'Was daraus wird',
  summary: (count: number, doubles: number, repeated: number) =>
    [
      `${cards(count)} gefunden.`,
      doubles > 0 &&
        plural(doubles, {
          one: '1 davon gibt es hier schon.',
          other: '# davon gibt es hier schon.',
        }),
      repeated > 0 &&
        plural(repeated, {
          one: '1 sagt dasselbe wie eine Zeile weiter oben.',
          other: '# sagen dasselbe wie eine Zeile weiter oben.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  tooLong: (count: number, limit: number) =>
    `Zu lang für eine Karte: ${count} Zeichen, es passen ${limit}. Mit „Lange Texte aufteilen“ kommt die Zeile mit.`,
  none: 'In keiner Zeile steht eine Karte. Prüfen Sie, welche Spalte die Karten enthält.',
  problems: (count: number) =>
    plural(count, { one: '1 Zeile kommt nicht mit', other: '# Stellen, deren Zeilen nicht mitkommen' }),
  problemsHint: 'Sie können sie in der Datei ändern und sie noch einmal wählen, oder ohne sie weitermachen.',
  row: 'Zeile',
  reason: 'Warum',
  stands: 'Dort steht',
  card: 'Karte',
  kindHead: 'Art',
  tableHead: 'Tisch',
  mark: 'Hinweis',
  homeless: 'ohne Tisch',
  double: { card: 'gibt es schon', file: 'weiter oben in der Datei' },
  shownOf: (shown: number, all: number) => `Die ersten ${shown} von ${all}.`,
  problemOf: {
    kind: 'Diese Art ist nicht bekannt.',
    language: 'Diese Sprache ist nicht bekannt.',
    table: 'Diesen Tisch gibt es hier nicht.',
    date: 'Das ist kein Datum.',
  },

  take: 'Übernehmen',
  name: 'Bezeichnung',
  nameHint: 'Woher die Karten kommen, zum Beispiel „Briefe Oktober“.',
  fallback: (count: number) => `Tisch für ${cards(count)} ohne eigenen Tisch`,
  fallbackAll: 'Tisch, wo die Datei keinen nennt',
  tableOf: (number: number, title: string) => `Tisch ${number}: ${title}`,
  doubles: (count: number) =>
    plural(count, {
      one: '1 Karte, die es hier schon gibt, noch einmal übernehmen',
      other: '# Karten, die es hier schon gibt, noch einmal übernehmen',
    }),
  repeated: (count: number) =>
    plural(count, {
      one: 'Auch die Karte, deren Worte mehrfach in der Datei stehen',
      other: 'Auch die # Karten, deren Worte mehrfach in der Datei stehen',
    }),
  repeatedHint: 'Sagen mehrere Menschen dasselbe, zählt jede Karte. Am Tisch markieren Sie sie als gleich.',
  confirm: (count: number) => `${cards(count)} übernehmen`,
  taken: (count: number) => `${cards(count)} übernommen.`,
  tooMany: (limit: number) =>
    `Auf einmal kommen höchstens ${limit} Karten mit. Bitte teilen Sie die Datei auf.`,

  earlier: 'Schon übernommen',
  earlierNone: 'Noch keine Datei.',
  entry: (title: string, count: number, moment: string) => `${title}: ${cards(count)}, ${moment}`,
  undone: 'zurückgenommen',
  undo: 'Zurücknehmen',
  undoOf: (title: string) => `Zurücknehmen: ${title}`,
  undoTitle: 'Alle Karten dieser Datei zurücknehmen?',
  undoText: (count: number) =>
    `${cards(count)} verschwinden von den Tischen. Die Datei können Sie danach erneut übernehmen.`,
  undoCancel: 'Abbrechen',
  undoDone: (count: number) => `${cards(count)} zurückgenommen.`,
  held: (count: number) =>
    plural(count, {
      one: 'Lässt sich nicht mehr zurücknehmen, denn auf 1 Karte baut schon etwas auf:',
      other: 'Lässt sich nicht mehr zurücknehmen, denn auf # Karten baut schon etwas auf:',
    }),
  why: {
    cited: 'steht hinter einem Ziel oder einer Maßnahme',
    dots: 'liegt in einer Gruppe, zu der schon Punkte gesetzt sind',
  } satisfies { readonly [why in ImportHold]: string },
} as const;
