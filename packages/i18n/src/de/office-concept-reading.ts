import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences of what was read from one place of a foreign document, value by value. */
export const intakeReadingWords = {
  readings: 'Angaben ansehen',
  readingsHide: 'Angaben schließen',
  readingsOf: (words: string) => `Angaben ansehen: ${words}`,
  readingsHideOf: (words: string) => `Angaben schließen: ${words}`,
  readingsLoading: 'Die Angaben werden gelesen.',
  readingsNone: 'Außer Titel und Text steht hier keine Angabe.',
  readingsTitle: (number: string, title: string) => [number, title].filter(Boolean).join(' '),
  readingsUntitled: 'Ohne Titel',
  asWritten: (words: string) => `„${words}“`,
  check: 'Bitte prüfen',
  checks: (count: number) => plural(count, { one: '1 Angabe bitte prüfen', other: '# Angaben bitte prüfen' }),
  keptAsText: 'bleibt als Text',
  keptInDescription: 'steht in der Beschreibung',
  keptInNote: 'steht in der internen Notiz',
  inLongText: 'steht im Text dazu',
  nothingSaid: 'keine Angabe',
  yes: 'ja',
  no: 'nein',
} as const;

/** German sentences of what a person should look at after reading a document in, and of what was decided on the way. */
export const intakeProblemWords = {
  problems: (count: number) => plural(count, { one: '1 Hinweis', other: '# Hinweise' }),
  problemsHint: 'Es geht kein Wort verloren. Diese Stellen sollten Sie nach dem Einlesen ansehen.',
  problemsShown: (shown: number, all: number) => `Die ersten ${shown} von ${all}.`,
  at: {
    row: (table: number, row: number) => `Tabelle ${table}, Zeile ${row}`,
    table: (table: number) => `Tabelle ${table}`,
    block: (words: string) => `„${words}“`,
  },
  problem: {
    titleMissing: () => 'Hier beginnt eine Maßnahme, aber nichts sagt, wie sie heißt.',
    titleShortened: (words: string) =>
      `Der Titel ist zu lang und wird gekürzt. Ganz steht er in der Beschreibung: „${words}“`,
    goalUnknown: (words: string) =>
      `Ein Ziel „${words}“ gibt es in diesem Kapitel nicht. Die Angabe bleibt in der Beschreibung.`,
    goalMade: (words: string) =>
      `Das Ziel „${words}“ steht nur in dieser Tabelle. Es wird angelegt, und die Maßnahmen stehen darunter.`,
    valueUnknown: (words: string, part: string) =>
      `„${words}“ lässt sich nicht als ${part} lesen und bleibt in der Beschreibung.`,
    textKept: (words: string, part: string) =>
      `„${words}“ lässt sich nicht eindeutig in Zeilen lesen und bleibt unter ${part} als Text. Bitte prüfen.`,
    leadSeveral: (words: string) =>
      `Bei der Federführung stehen mehrere: „${words}“. Bitte prüfen: Federführend ist genau eine Stelle.`,
    assumed: (words: string, part: string) =>
      `„${words}“ (${part}) ist gelesen, aber nicht ganz eindeutig. Bitte prüfen, was daraus wird.`,
    saidTwice: (words: string, part: string) =>
      `${part} steht zweimal da. „${words}“ bleibt in der Beschreibung. Bitte prüfen.`,
    statusNoted: (words: string) =>
      `Der Umsetzungsstand „${words}“ steht in der internen Notiz. Gemeldet wird er unter Umsetzung.`,
    fieldOther: (words: string) =>
      `Hier steht ein anderes Handlungsfeld: „${words}“. Die Maßnahme bleibt in ihrem Kapitel. Bitte prüfen.`,
    fieldMade: (words: string) =>
      `Ein Kapitel „${words}“ gab es nicht. Es entsteht neu, und die Maßnahmen dazu stehen darin.`,
    titleTwice: (words: string) =>
      `Eine Maßnahme „${words}“ gibt es schon. Bitte prüfen, ob es dieselbe ist.`,
    rowJoined: (words: string) =>
      `Die Zeile hat keinen eigenen Titel und kommt zur Maßnahme darüber${words === '' ? '' : `: „${words}“`}.`,
    rowGroups: (words: string) => `Die Zeile „${words}“ gliedert nur die Tabelle und wird keine Maßnahme.`,
    notInField: () =>
      'Ziele und Maßnahmen stehen in einem Kapitel, das kein Handlungsfeld ist. Sie bekommen dort keine Nummer.',
    partAlone: (_words: string, part: string) =>
      `Hier steht eine Angabe (${part}), aber keine Maßnahme, zu der sie gehört. Sie bleibt Text.`,
  },

  notes: 'Beim Lesen schon entschieden',
  note: {
    insertions: (count: number) =>
      plural(count, {
        one: '1 nachverfolgte Einfügung gilt als Text',
        other: '# nachverfolgte Einfügungen gelten als Text',
      }),
    deletions: (count: number) =>
      plural(count, {
        one: '1 nachverfolgte Löschung bleibt weg',
        other: '# nachverfolgte Löschungen bleiben weg',
      }),
    comments: (count: number) =>
      plural(count, { one: '1 Kommentar bleibt weg', other: '# Kommentare bleiben weg' }),
    fields: (count: number) =>
      plural(count, {
        one: '1 Feld steht mit seinem letzten Wert da',
        other: '# Felder stehen mit ihrem letzten Wert da',
      }),
    textBoxes: (count: number) =>
      plural(count, {
        one: '1 Textfeld folgt auf seinen Absatz',
        other: '# Textfelder folgen auf ihren Absatz',
      }),
    images: (count: number) => plural(count, { one: '1 Bild bleibt weg', other: '# Bilder bleiben weg' }),
    embedded: (count: number) =>
      plural(count, {
        one: '1 Diagramm oder eingebettete Datei bleibt weg',
        other: '# Diagramme und eingebettete Dateien bleiben weg',
      }),
    contents: (count: number) =>
      plural(count, {
        one: '1 Verzeichnis bleibt weg, das Programm macht es neu',
        other: '# Verzeichnisse bleiben weg, das Programm macht sie neu',
      }),
    pageMargins: () => 'Kopf- und Fußzeilen bleiben weg',
    hidden: (count: number) =>
      plural(count, {
        one: '1 ausgeblendete Stelle bleibt weg',
        other: '# ausgeblendete Stellen bleiben weg',
      }),
    links: (count: number) =>
      plural(count, {
        one: '1 Link führt an eine unzulässige Adresse, sein Text bleibt',
        other: '# Links führen an unzulässige Adressen, ihr Text bleibt',
      }),
    symbols: (count: number) =>
      plural(count, { one: '1 Sonderzeichen bleibt weg', other: '# Sonderzeichen bleiben weg' }),
  },
} as const;
