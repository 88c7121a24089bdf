import { pluralOf } from '../plural.ts';
import { passageLanguageNames } from './passage-language.ts';
import { partNames, type Said, shapeNames, styleTold, told } from './suggestion-told.ts';

const plural = pluralOf('de');

const moment = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
});

/** "1 Vorschlag", "3 Vorschläge" */
function counted(count: number): string {
  return plural(count, { one: '1 Vorschlag', other: '# Vorschläge' });
}

/** The tools of the long fields of chapters, goals and measures, and the suggestions in them. */
export const longEditorWords = {
  subheading: 'Unterüberschrift',
  table: 'Tabelle',
  footnote: 'Fußnote',
  footnoteSaid: (text: string) => `Fußnote: ${text}`,
  language: 'Sprache',
  tableTools: {
    name: 'Tabelle bearbeiten',
    rowBelow: 'Zeile darunter',
    rowAbove: 'Zeile darüber',
    columnAfter: 'Spalte danach',
    columnBefore: 'Spalte davor',
    headRow: 'Kopfzeile',
    headColumn: 'Kopfspalte',
    deleteRow: 'Zeile löschen',
    deleteColumn: 'Spalte löschen',
    deleteTable: 'Tabelle löschen',
  },
  footnoteDialog: {
    title: 'Fußnote',
    text: 'Text der Fußnote',
    hint: 'Zum Beispiel eine Quelle. Die Nummer vergibt das Programm.',
    set: 'Fußnote übernehmen',
    remove: 'Fußnote entfernen',
    cancel: 'Abbrechen',
  },
  languageDialog: {
    title: 'Sprache der Stelle',
    choice: 'Sprache',
    hint: 'Vorleseprogramme wechseln an dieser Stelle die Stimme; Arabisch steht von rechts nach links.',
    nothing: 'Markieren Sie zuerst die Wörter in der anderen Sprache.',
    set: 'Sprache übernehmen',
    remove: 'Wieder Deutsch',
    cancel: 'Abbrechen',
    languages: passageLanguageNames,
  },
  suggest: 'Vorschläge machen',
  suggestsNow: 'Was Sie jetzt schreiben, löschen oder umstellen, ist ein Vorschlag.',
  writesNow: 'Was Sie jetzt schreiben, löschen oder umstellen, gilt sofort.',
  refused:
    'Das lässt sich nicht vorschlagen. Kopfzeilen, Kopfspalten und eine Tabelle anstelle markierter Wörter gehen nur, wenn „Vorschläge machen“ aus ist.',
  suggestion: {
    insertionBy: (name: string) => `Vorschlag von ${name}, einfügen: `,
    deletionBy: (name: string) => `Vorschlag von ${name}, streichen: `,
    end: ' Ende des Vorschlags.',
    signBy: (name: string) => `Vorschlag von ${name}:`,
    shape: (to: string) => `als ${shapeNames(to)}`,
    note: (text: string) => `Fußnote: ${text}`,
    restyle: styleTold,
    part: (of: string, comes: boolean, name: string) =>
      `Vorschlag von ${name}: ${partNames(of)} ${comes ? 'einfügen' : 'streichen'}`,
  },
  list: {
    title: (count: number) => `${counted(count)} offen`,
    keys: 'Im Text: Alt und Pfeil nach unten oder oben springt zum nächsten, Alt und Eingabe nimmt an, mit Umschalttaste lehnt ab.',
    next: 'Nächster',
    previous: 'Voriger',
    accept: 'Annehmen',
    reject: 'Ablehnen',
    acceptAll: 'Alle annehmen',
    rejectAll: 'Alle ablehnen',
    show: 'Im Text zeigen',
    by: ({ name, at }: Pick<Said, 'name' | 'at'>) =>
      [name, Number.isFinite(at) && at > 0 && at < 8e15 ? moment.format(at) : ''].filter(Boolean).join(', '),
    told,
  },
  say: (suggestion: Said) => `${suggestion.name}: ${told(suggestion)}`,
  settled: (how: 'accept' | 'reject', count: number, left: number) =>
    `${counted(count)} ${how === 'accept' ? 'angenommen' : 'abgelehnt'}, ${left === 0 ? 'keiner' : left} offen.`,
  /** Beside a record that is not open for writing. */
  open: (count: number) => `${counted(count)} offen`,
} as const;

export type LongEditorWords = typeof longEditorWords;
