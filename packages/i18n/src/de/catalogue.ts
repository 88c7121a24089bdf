import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const measures = (count: number) => plural(count, { one: '1 Maßnahme', other: '# Maßnahmen' });

/** German sentences of the catalogue's page: all measures of a concept as a table. */
export const catalogueWords = {
  title: 'Maßnahmenkatalog',
  open: 'Maßnahmenkatalog',
  pageTitle: (concept: string) => `Maßnahmenkatalog · ${concept}`,
  label: 'Maßnahmen als Tabelle',
  help: 'Pfeiltasten führen durch die Tabelle, Leertaste wählt eine Zeile aus, mit Umschalt mehrere. Enter oder Doppelklick ändert eine Zelle, Escape lässt sie, wie sie war.',
  helpRead: 'Pfeiltasten führen durch die Tabelle, Enter öffnet die Maßnahme.',

  empty: 'Dieses Konzept hat noch keine Maßnahme',
  emptyText: 'Legen Sie in einem Handlungsfeld die erste Maßnahme an. Sie erscheint dann auch hier.',
  toConcept: 'Zum Konzept',
  none: 'Keine Maßnahme passt zu dieser Auswahl',
  noneText: 'Nehmen Sie einen Filter weg oder suchen Sie nach einem anderen Wort.',
  reset: 'Alle Maßnahmen zeigen',
  count: (shown: number, all: number) => (shown === all ? measures(all) : `${shown} von ${measures(all)}`),

  state: 'Stand',
  now: 'Arbeitsstand, jetzt',
  version: (label: string, day: string) => `Fassung ${label}, Stand ${day}`,
  frozen: (label: string) => `Sie sehen Fassung ${label}. Sie ist eingefroren und ändert sich nicht.`,

  search: 'Suchen',
  filters: 'Filter',
  filterBy: (column: string) => `Filtern: ${column}`,
  chosen: (count: number) => plural(count, { one: '1 gewählt', other: '# gewählt' }),
  lift: (words: string) => `Filter wegnehmen: ${words}`,
  liftAll: 'Alle Filter wegnehmen',
  active: 'Gefiltert nach',
  rows: (count: number) => plural(count, { one: '1 Zeile', other: '# Zeilen' }),
  nothingFound: 'Kein Eintrag',

  columns: 'Spalten',
  columnsUsual: 'Übliche Spalten',
  moveLeft: (column: string) => `Weiter nach links: ${column}`,
  order: 'Ordnen nach',
  ascending: 'aufsteigend',
  descending: 'absteigend',
  ordered: (column: string, descending: boolean) =>
    `Geordnet nach ${column}, ${descending ? 'absteigend' : 'aufsteigend'}`,

  views: 'Ansichten',
  viewsGiven: 'Immer da',
  viewsOwn: 'Meine Ansichten',
  viewsShared: 'Für alle in der Stabsstelle',
  by: (name: string) => `von ${name}`,
  given: {
    all: 'Alle Maßnahmen',
    unready: 'Noch nicht beschlussreif',
    leaderless: 'Ohne Federführung',
    flagship: 'Schwerpunkte',
    money: 'Geld und Zeit',
    carried: 'Wohinter die meisten Ideen stehen',
  },
  saveView: 'Ansicht speichern',
  saveTitle: 'Ansicht speichern',
  saveHint: 'Gespeichert werden Suche, Filter, Ordnung und Spalten, nicht die Maßnahmen selbst.',
  viewName: 'Name der Ansicht',
  share: 'Für alle in der Stabsstelle',
  saveNew: 'Neu speichern',
  overwrite: (name: string) => `„${name}“ überschreiben`,
  cancel: 'Abbrechen',
  saved: (name: string) => `Ansicht „${name}“ gespeichert`,
  removeView: (name: string) => `Ansicht entfernen: ${name}`,
  removed: (name: string) => `Ansicht „${name}“ entfernt`,
  shownView: (name: string) => `Ansicht „${name}“`,

  files: 'Herunterladen',
  fileOf: {
    ods: 'ODS, als Tabelle',
    csv: 'CSV, für andere Programme',
    pdf: 'PDF, barrierefrei',
    json: 'JSON, mit Kennwörtern',
  },
  filesHint: 'Jede Datei enthält genau die Zeilen und Spalten, die Sie gerade sehen.',
  print: 'Drucken',

  pick: (name: string) => `Auswählen: ${name}`,
  pickAll: 'Alle gezeigten Maßnahmen auswählen',
  picked: (count: number) => plural(count, { one: '1 Maßnahme ausgewählt', other: '# Maßnahmen ausgewählt' }),
  pickedNone: 'Auswahl aufgehoben',
  unpick: 'Auswahl aufheben',
  untitled: 'Ohne Titel',
  openRecord: (name: string) => `Öffnen: ${name}`,

  bulk: 'Ausgewählte Maßnahmen ändern',
  bulkField: 'Feld',
  bulkValue: 'Neuer Inhalt',
  bulkChoose: 'bitte wählen',
  bulkSubmit: (count: number) =>
    plural(count, { one: 'Bei 1 Maßnahme ändern', other: 'Bei # Maßnahmen ändern' }),
  bulkEmpty: 'leer lassen',
  month: 'Monat, zum Beispiel 2027-03',
  edit: (column: string, name: string) => `${column} ändern: ${name}`,
  busy: 'wird gespeichert',
  done: (column: string, count: number) =>
    plural(count, { one: `${column} bei 1 Maßnahme geändert`, other: `${column} bei # Maßnahmen geändert` }),
  same: 'Dort steht es schon so.',
  reopened: (count: number) =>
    plural(count, {
      one: '1 Maßnahme war beschlussreif und ist wieder in Bearbeitung.',
      other: '# Maßnahmen waren beschlussreif und sind wieder in Bearbeitung.',
    }),
  undo: 'Rückgängig machen',
  undoLast: (what: string) => `Rückgängig: ${what}`,
  undone: (what: string) => `Zurückgenommen: ${what}`,
  offline: 'Der Server ist gerade nicht zu erreichen. Nichts wurde geändert.',
  stale: 'Neuere Änderungen ließen sich gerade nicht abrufen. Es wird weiter versucht.',

  conflictTitle: (count: number) =>
    plural(count, {
      one: '1 Maßnahme wurde nicht geändert',
      other: '# Maßnahmen wurden nicht geändert',
    }),
  conflict: {
    changedMeanwhile: (now: string) =>
      now === '' ? 'Das Feld wurde inzwischen geleert.' : `Dort steht inzwischen: ${now}`,
    stepNotPossible: 'Sie ist noch nicht beschlussreif, es fehlt etwas.',
    recordUnknown: 'Sie steht nicht mehr in diesem Konzept.',
  },
  force: 'Trotzdem ändern',
  keep: 'So lassen',
} as const;
