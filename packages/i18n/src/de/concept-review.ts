import type { ChangeKind } from '@fortschrift/domain/change';
import type { Proposal, ReviewRow } from '@fortschrift/domain/review';
import { pluralOf } from '../plural.ts';
import { synopsisKindLabels } from './synopsis.ts';

const plural = pluralOf('de');

/** The word of a decision; `open` while nobody has decided. */
export function changeLabel(kind: ChangeKind | 'open'): string {
  return kind === 'open' ? 'noch offen' : synopsisKindLabels[kind];
}

/** What a decision says, in one line below its word. */
export const changeHints: { readonly [kind in ChangeKind]: string } = {
  confirmed: 'gilt weiter wie bisher',
  editorial: 'anders gesagt, dasselbe gemeint',
  amended: 'in der Sache anders',
  renamed: 'neuer Name, gleiche Sache',
  extended: 'weiter gefasst als bisher',
  new: 'stand bisher nicht im Konzept',
  merged: 'mit anderen zu einem Eintrag',
  split: 'auf mehrere Einträge verteilt',
  moved: 'steht jetzt an anderer Stelle',
  achieved: 'erreicht oder abgeschlossen',
  dropped: 'wird nicht weiter verfolgt',
  madePermanent: 'läuft als Daueraufgabe weiter',
};

const proposalReasons: { readonly [reason in Proposal['because']]: string } = {
  same: 'Der Wortlaut ist gleich geblieben.',
  title: 'Der Titel ist anders.',
  text: 'Der Text ist anders.',
  place: 'Der Eintrag steht an anderer Stelle.',
  merged: 'Im neuen Konzept steckt darin mehr als ein alter Eintrag.',
  split: 'Daraus ist mehr als ein neuer Eintrag geworden.',
  report: 'So steht es im letzten Bericht zur Umsetzung.',
  discarded: 'Der Eintrag wurde im neuen Konzept verworfen.',
};

/** German sentences of the page on which a Fortschreibung is decided part by part. */
export const reviewWords = {
  title: 'Fortschreibung',
  pageTitle: (concept: string) => `Fortschreibung: ${concept}`,
  lead: (base: string) =>
    `Für jeden Eintrag aus „${base}“ entscheiden Sie, was aus ihm wird. Die Synopse nennt es mit Ihrer Begründung.`,
  link: 'Fortschreibung prüfen',
  base: 'Verglichen mit',
  choice: (title: string, label: string, stand: string) => `${title}, Fassung ${label}, Stand ${stand}`,
  progress: (decided: number, all: number) => `${decided} von ${all} entschieden`,
  progressLabel: 'Fortschritt',
  done: 'Alles ist entschieden',
  doneText: 'Die Synopse zeigt jetzt zu jedem alten Eintrag, was aus ihm geworden ist.',
  show: 'Zeigen',
  filters: {
    open: (count: number) => `noch offen (${count})`,
    all: (count: number) => `alle (${count})`,
  },
  next: 'Nächster offener Eintrag',
  none: 'Hier gibt es nichts zu entscheiden',
  noneText:
    'Das Konzept baut auf keiner beschlossenen Fassung auf. Eine Fortschreibung beginnen Sie auf der Seite „Konzept“.',
  noneLink: 'Zu den Konzepten',
  readOnly: 'Sie lesen mit. Entscheiden kann die Stabsstelle.',
  list: 'Einträge der bisherigen Fassung',
  states: {
    open: 'noch offen',
    reason: 'Begründung fehlt',
    absent: 'noch offen, kommt im neuen Konzept nicht vor',
    decided: 'entschieden',
  } satisfies { readonly [state in ReviewRow['state']]: string },
  absent: 'Im neuen Konzept gibt es dazu noch nichts.',
  absentHint:
    'Bestätigen Sie den Eintrag, kommt er mit seinem Wortlaut in das neue Konzept. Entfällt er, bleibt er dort mit Ihrer Begründung vermerkt.',
  became: 'Steht jetzt als',
  retired: 'steht nicht mehr im Konzept',
  differs: (fields: string) => `Anders: ${fields}`,
  open: 'Im Kapitel ansehen',
  openNamed: (name: string) => `Im Kapitel ansehen: ${name}`,
  decision: 'Was wird aus diesem Eintrag?',
  /** Groups of decisions, as they stand beside each other. */
  groups: { stays: 'Bleibt', changes: 'Ändert sich', ends: 'Endet' },
  proposal: (kind: ChangeKind) => `Vorschlag: ${synopsisKindLabels[kind]}`,
  because: (proposal: Proposal) => proposalReasons[proposal.because],
  accept: 'Vorschlag bestätigen',
  reason: 'Begründung',
  reasonHint:
    'Mindestens 10 Zeichen. Sie steht in der Synopse und ist öffentlich, sobald die Fassung es ist.',
  optional: 'freiwillig',
  reasonLeft: (count: number) =>
    count >= 0
      ? `noch ${plural(count, { one: '1 Zeichen', other: '# Zeichen' })}`
      : `${-count} Zeichen zu lang`,
  save: (kind: ChangeKind) => `Als „${synopsisKindLabels[kind]}“ festhalten`,
  cancel: 'Abbrechen',
  reopen: 'Wieder offen',
  changeReason: 'Begründung ändern',
  addReason: 'Begründung ergänzen',
  busy: 'wird gespeichert',
  decided: (name: string, kind: ChangeKind | 'open') => `${name}: ${changeLabel(kind)}`,
  left: (count: number) =>
    count === 0 ? 'Alles ist entschieden.' : plural(count, { one: 'Noch 1 offen.', other: 'Noch # offen.' }),
  undo: 'Rückgängig machen',
  undone: (name: string) => `Zurückgenommen: ${name}`,
  fieldNotEmpty: (count: number) =>
    `In diesem Kapitel stehen noch ${plural(count, { one: '1 Ziel oder 1 Maßnahme', other: '# Ziele und Maßnahmen' })}. Entscheiden Sie zuerst über diese, oder verschieben Sie sie.`,
  changed: 'Inzwischen hat jemand anderes darüber entschieden. Die Liste zeigt jetzt den neuen Stand.',
  noField: 'Das neue Konzept hat noch kein Kapitel, in das der Eintrag passt. Legen Sie zuerst eines an.',
  synopsis: 'Synopse ansehen',
  keys: {
    title: 'Mit der Tastatur entscheiden',
    text: 'Die Tasten gelten, solange ein Eintrag der Liste ausgewählt ist.',
    move: 'nächster und voriger Eintrag',
    open: 'Eintrag öffnen oder schließen',
    accept: 'Vorschlag bestätigen',
    next: 'nächster offener Eintrag',
    reopen: 'wieder offen',
    chapter: 'im Kapitel ansehen',
    undo: 'letzte Entscheidung zurücknehmen',
    save: 'Begründung festhalten',
    leave: 'zurück zur Liste',
    names: {
      arrows: '↑ ↓',
      enter: 'Eingabe',
      undo: 'Strg Z',
      save: 'Strg Eingabe',
      escape: 'Esc',
    },
  },
} as const;
