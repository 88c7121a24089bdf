import type { OriginKind } from '@fortschrift/domain/origin';
import type { SynopsisField } from '@fortschrift/domain/synopsis/field';
import type { SynopsisKind } from '@fortschrift/domain/synopsis/kind';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const synopsisKindLabels: { readonly [kind in SynopsisKind]: string } = {
  new: 'neu',
  merged: 'zusammengeführt',
  split: 'geteilt',
  moved: 'verschoben',
  renamed: 'umbenannt',
  extended: 'erweitert',
  amended: 'inhaltlich geändert',
  editorial: 'redaktionell geändert',
  changed: 'geändert',
  achieved: 'erledigt',
  madePermanent: 'verstetigt',
  dropped: 'entfallen',
  confirmed: 'bestätigt',
  unchanged: 'unverändert',
};

/** The Synopse as a file, by format. */
export const synopsisFiles = {
  title: 'Diese Synopse herunterladen',
  pdf: 'PDF, barrierefrei',
  odt: 'ODT, zum Bearbeiten',
  docx: 'DOCX, für Word',
  html: 'HTML, als Webseite',
  hint: 'In der Datei steht die ganze Synopse, ohne Filter. Das PDF eines langen Konzepts braucht einige Sekunden.',
} as const;

export const synopsisFieldLabels: { readonly [field in SynopsisField]: string } = {
  title: 'Titel',
  field: 'Handlungsfeld',
  body: 'Text',
  figures: 'Kennzahlen',
  level: 'Art des Ziels',
  text: 'Erläuterung',
  kind: 'Art',
  situation: 'Ausgangslage',
  description: 'Beschreibung',
  targetGroups: 'Zielgruppen',
  lead: 'Federführung',
  partners: 'Beteiligte',
  start: 'Beginn',
  end: 'Ende',
  horizon: 'Zeithorizont',
  cost: 'Kosten',
  funding: 'Finanzierung',
  indicators: 'Indikatoren',
  flagship: 'Schwerpunkt',
  quickWin: 'Quick Win',
  need: 'Bedarf',
  smart: 'SMART',
  smartNote: 'Anmerkung zu SMART',
  targetDate: 'Zieldatum',
  furtherFieldIds: 'Weitere Handlungsfelder',
  furtherGoalIds: 'Weitere Ziele',
  steps: 'Umsetzungsschritte',
  area: 'Raum',
  leadUnit: 'Stelle der Federführung',
  partnerList: 'Kooperationspartner',
  ongoing: 'Dauerhaft',
  costs: 'Kosten im Einzelnen',
  fundingSources: 'Finanzierung im Einzelnen',
  budgetReservation: 'Finanzvorbehalt',
  reservationText: 'Wortlaut des Finanzvorbehalts',
  indicatorList: 'Indikatoren im Einzelnen',
  priority: 'Priorität',
  relations: 'Querverweise',
  themeIds: 'Querschnittsthemen',
  committeeNote: 'Anmerkung für die Gremien',
};

/** What stands before the note of a reason; several sources of one kind are counted. */
export const synopsisReasonLabels: {
  readonly [kind in OriginKind | 'change' | 'report']: (count: number) => string;
} = {
  change: () => 'Begründung',
  report: () => 'Bericht zur Umsetzung',
  idea: (count) =>
    plural(count, { one: 'Idee aus einer Veranstaltung', other: '# Ideen aus Veranstaltungen' }),
  cluster: (count) =>
    plural(count, {
      one: 'Gruppe von Ideen aus einer Veranstaltung',
      other: '# Gruppen von Ideen aus Veranstaltungen',
    }),
  proposal: (count) => plural(count, { one: 'Vorschlag eines Tisches', other: '# Vorschläge von Tischen' }),
  previousGoal: () => 'aus dem bisherigen Konzept',
  previousMeasure: () => 'aus dem bisherigen Konzept',
  document: () => 'aus einem eingelesenen Dokument',
  administration: () => 'Verwaltung',
  amendment: (count) => plural(count, { one: 'Änderungsantrag', other: '# Änderungsanträge' }),
  law: () => 'Rechtsvorschrift',
  survey: () => 'Umfrage',
};

/** Sentences around a comparison of two versions. */
export const synopsisWords = {
  title: 'Fassungen vergleichen',
  synopsis: 'Synopse',
  between: (before: string, after: string) => `Von ${before} zu ${after}`,
  pageTitle: (before: string, after: string) => `Vergleich: ${before} und ${after}`,
  lead: 'Was neu ist, was sich geändert hat und was entfallen ist, mit den Gründen.',
  link: 'Mit einer anderen Fassung vergleichen',
  before: 'Alte Fassung',
  after: 'Neue Fassung',
  side: (label: string) => `Fassung ${label}`,
  sideOf: (title: string, label: string) => `${title}, Fassung ${label}`,
  version: (title: string, label: string, stand: string) => `Fassung ${label}, Stand ${stand}: ${title}`,
  view: 'Darstellung',
  views: { table: 'Synopse', column: 'in einer Spalte', sides: 'nebeneinander' },
  kind: 'Art der Änderung',
  anyKind: 'alles, was anders ist',
  everyKind: 'alles, auch Unverändertes',
  field: 'Angabe',
  anyField: 'alle Angaben',
  chapter: 'Kapitel',
  anyChapter: 'alle Kapitel',
  submit: 'Vergleich zeigen',
  swap: 'Seiten tauschen',
  filter: 'Vergleich einstellen',
  jump: 'Zu den Kapiteln springen',
  changes: (count: number) => plural(count, { one: '1 Eintrag', other: '# Einträge' }),
  shown: (shown: number, all: number) =>
    shown === all
      ? plural(all, { one: '1 Eintrag ist anders.', other: '# Einträge sind anders.' })
      : `${shown} von ${plural(all, { one: '1 geänderten Eintrag', other: '# geänderten Einträgen' })} gezeigt.`,
  none: 'Zwischen diesen beiden Fassungen ist nichts anders',
  noneText: 'Wählen Sie oben zwei andere Fassungen.',
  noneFiltered: 'Dazu ist nichts anders',
  noneFilteredText: 'Wählen Sie eine andere Art der Änderung, Angabe oder ein anderes Kapitel.',
  legend: 'Zeichen',
  legendDeleted: 'Gestrichenes ist durchgestrichen',
  legendInserted: 'Eingefügtes ist unterstrichen',
  head: {
    oldNumber: 'Nr. alt',
    oldText: 'Fassung alt',
    newNumber: 'Nr. neu',
    newText: 'Fassung neu',
    kind: 'Art der Änderung',
    reason: 'Begründung / Herkunft',
  },
  noNumber: 'o. Nr.',
  absent: 'nicht vorhanden',
  gone: 'nicht mehr enthalten',
  sameText: 'im Wortlaut unverändert',
  untitled: 'Ohne Titel',
  nothing: 'keine Angabe',
  yes: 'ja',
  no: 'nein',
  movedFrom: (place: string) => `bisher unter ${place}`,
  movedTo: (place: string) => `jetzt unter ${place}`,
  movedFromNone: (goal: string) => `bisher ohne ${goal}`,
  movedToNone: (goal: string) => `jetzt ohne ${goal}`,
  mergedOf: (names: string) => `zusammengeführt aus ${names}`,
  besides: (names: string) => `daraus wurde auch ${names}`,
  comparedWith: (name: string) => `verglichen mit ${name}`,
  renumbered: (before: string, after: string) => `Nummer ${before} wurde zu ${after}`,
  ideas: (count: number) => plural(count, { one: '1 Idee dahinter', other: '# Ideen dahinter' }),
  deletedStart: 'gestrichen:',
  insertedStart: 'eingefügt:',
  end: 'Ende',
  line: {
    reformatted: 'gleicher Wortlaut, andere Auszeichnung',
  },
  fieldChanged: 'geändert',
  sameValues: (count: number) =>
    plural(count, { one: 'unverändert: 1 weiterer Wert', other: 'unverändert: # weitere Werte' }),
  folded: (count: number) => plural(count, { one: '1 Absatz unverändert', other: '# Absätze unverändert' }),
  struck: (count: number) => plural(count, { one: '1 Wort gestrichen', other: '# Wörter gestrichen' }),
  added: (count: number) => plural(count, { one: '1 Wort eingefügt', other: '# Wörter eingefügt' }),
  valueChange: (field: string, before: string, after: string) => `${field}: von „${before}“ zu „${after}“`,
  fieldChange: (field: string, what: string) => `${field}: ${what}`,
  sentence: (name: string, what: string) => `${name}: ${what}.`,
  restore: {
    action: 'Zurückholen',
    actionOf: (name: string) => `Zurückholen: ${name}`,
    title: (name: string) => `„${name}“ in das Konzept zurückholen?`,
    record:
      'Was jetzt in diesem Eintrag steht, wird durch den Wortlaut dieser Fassung ersetzt. Neue Herkunft bleibt erhalten.',
    chapter:
      'Text, Ziele und Maßnahmen des Kapitels erhalten den Wortlaut dieser Fassung. Was seither dazugekommen ist, bleibt stehen.',
    back: 'Der jetzige Stand des Kapitels bleibt unter „Frühere Stände“ aufgehoben.',
    submit: 'In das Konzept zurückholen',
    cancel: 'Abbrechen',
    busy: 'wird zurückgeholt',
    done: 'In das Konzept zurückgeholt.',
    show: 'Im Kapitel ansehen',
  },
  /** `side` is the head of its column: "Fassung alt". */
  open: (side: string) => `${side} lesen`,
} as const;
