import { pluralOf } from '../plural.ts';
import { chapterWords } from './concept-chapter.ts';
import { readerWords } from './concept-reader.ts';
import { longEditorWords } from './long-editor.ts';

const plural = pluralOf('de');

const chapters = (count: number) => plural(count, { one: '1 Kapitel', other: '# Kapitel' });
const goals = (count: number) => plural(count, { one: '1 Ziel', other: '# Ziele' });
const measures = (count: number) => plural(count, { one: '1 Maßnahme', other: '# Maßnahmen' });
const ideas = (count: number) => plural(count, { one: '1 Idee', other: '# Ideen' });

/** German sentences of the concept's pages in the office: list, overview, chapter, versions, and the reading view. */
export const concept = {
  crumbs: { label: 'Wo Sie sind', office: 'Übersicht', concepts: 'Konzept', versions: 'Fassungen' },
  counts: { chapters, goals, measures, ideas },
  cancel: 'Abbrechen',
  close: 'Schließen',
  undoLabel: 'Rückgängig machen',
  busy: 'wird gespeichert',

  list: {
    title: 'Konzept',
    lead: 'Hier schreiben Sie gemeinsam am Konzept. Jede Fortschreibung ist ein eigenes Konzept, das auf dem vorigen aufbaut.',
    empty: 'Es gibt noch kein Konzept',
    emptyText: 'Legen Sie ein Konzept an. Die Handlungsfelder und Kapitel bestimmen Sie danach selbst.',
    create: 'Konzept anlegen',
    update: 'Fortschreibung beginnen',
    open: 'Konzept öffnen',
    current: 'in Arbeit',
    basedOn: (title: string) => `Fortschreibung von „${title}“`,
    behind: (count: number) => `${ideas(count)} dahinter`,
    versions: 'Fassungen',
    noVersions: 'Noch keine Fassung eingefroren',
    allVersions: 'Alle Fassungen ansehen',
  },

  create: {
    title: 'Neues Konzept',
    updateTitle: 'Fortschreibung beginnen',
    name: 'Titel des Konzepts',
    nameHint: 'So steht er auf dem Titelblatt, zum Beispiel „Integrations- und Teilhabekonzept 2027“.',
    basis: 'Baut auf',
    noBasis: 'keinem früheren Konzept auf',
    basisHint: 'Ziele und Maßnahmen des früheren Konzepts können Sie danach als Herkunft nennen.',
    start: 'Beginnen mit',
    startFrom: (label: string, stand: string) => `allem aus Fassung ${label}, Stand ${stand}`,
    startEmpty: 'einem leeren Konzept',
    startHint:
      'Kapitel, Ziele und Maßnahmen kommen mit ihrem Wortlaut herüber. Danach entscheiden Sie für jeden Eintrag, was aus ihm wird.',
    submit: 'Konzept anlegen',
    proposal: (title: string, year: number) => `${title.replace(/\s*\d{4}$/, '')} ${year}`,
  },

  overview: {
    rename: 'Titel ändern',
    renameTitle: 'Titel des Konzepts ändern',
    renameSubmit: 'Titel speichern',
    freeze: 'Fassung einfrieren',
    structure: 'Aufbau',
    noChapters: 'Das Konzept hat noch kein Kapitel',
    noChaptersText:
      'Die Vorlage schlägt Kapitel vor, von Vorwort bis Quellen. Oder beginnen Sie mit einem eigenen Handlungsfeld.',
    addChapter: 'Kapitel hinzufügen',
    ready: (missing: number, all: number) =>
      all === 0
        ? 'Noch keine Maßnahme angelegt.'
        : missing === 0
          ? all === 1
            ? 'Die Maßnahme ist beschlussreif.'
            : `Alle ${all} Maßnahmen sind beschlussreif.`
          : `${missing} von ${measures(all)} noch nicht beschlussreif.`,
    readyTitle: 'Beschlussreife',
    behindTitle: 'Beteiligung',
    behind: (with_: number, all: number) =>
      all === 0
        ? 'Sobald Ziele und Maßnahmen Ideen aufgreifen, sehen Sie es hier.'
        : `Hinter ${with_} von ${all} Zielen und Maßnahmen stehen Ideen aus Veranstaltungen.`,
    behindHere: (count: number) => `${ideas(count)} dahinter`,
    chapterMissing: (count: number) => `${count} noch nicht beschlussreif`,
    versionsTitle: 'Fassungen',
    text: 'Text ohne Ziele und Maßnahmen',
    actions: 'Mehr',
    actionsFor: (title: string) => `Mehr: ${title}`,
    change: 'Umbenennen',
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Löschen',
    movedTo: (title: string, place: number, count: number) =>
      `„${title}“ steht jetzt an Stelle ${place} von ${count}`,
    readOnly: 'Sie lesen mit. Schreiben kann die Stabsstelle.',
  },

  chapterDialog: {
    addTitle: 'Kapitel hinzufügen',
    changeTitle: 'Kapitel ändern',
    name: 'Überschrift',
    kind: 'Art des Kapitels',
    kindHint: 'Nur Handlungsfelder werden nummeriert und enthalten Ziele und Maßnahmen.',
    field: 'Farbe und Zeichen',
    noField: 'ohne',
    add: 'Kapitel hinzufügen',
    change: 'Kapitel speichern',
    removeTitle: (title: string) => `Kapitel „${title}“ löschen?`,
    removeText: 'Der Text des Kapitels wird gelöscht. Eingefrorene Fassungen behalten ihn.',
    removeSubmit: 'Kapitel löschen',
    notEmpty: (count: number) =>
      `In diesem Kapitel stehen noch ${plural(count, { one: '1 Ziel oder 1 Maßnahme', other: '# Ziele und Maßnahmen' })}. Verschieben oder verwerfen Sie diese zuerst.`,
  },

  versions: {
    title: 'Fassungen',
    lead: 'Eine Fassung ist ein eingefrorener Stand: Nummern und Text ändern sich nicht mehr.',
    empty: 'Es gibt noch keine Fassung',
    emptyText: 'Frieren Sie den Stand eines Konzepts ein, sobald ihn andere lesen sollen.',
    toConcept: 'Zum Konzept',
    freeze: 'Fassung einfrieren',
    of: (concept: string) => concept,
    label: 'Fassung',
    labelled: (label: string) => `Fassung ${label}`,
    stand: 'Stand',
    standOf: (day: string) => `Stand ${day}`,
    state: 'Status',
    checksum: 'Prüfsumme',
    note: 'Notiz',
    files: 'Dateien',
    read: 'Lesen',
    pdf: 'PDF',
    json: 'JSON',
    fileNamed: (format: string, label: string) => `${format} der Fassung ${label}`,
    frozenAt: (moment: string) => `eingefroren am ${moment}`,
    publishedAt: (moment: string) => `veröffentlicht am ${moment}`,
    move: 'Status ändern',
    decisions: 'Beschlüsse',
  },

  moves: {
    draft: {
      label: 'Zurück in den Entwurf holen',
      text: 'Die Steuerungsgruppe sieht die Fassung dann nicht mehr.',
    },
    steeringReview: {
      label: 'An die Steuerungsgruppe geben',
      text: 'Die Mitglieder der Gremien können die Fassung danach lesen und anmerken.',
    },
    committee: {
      label: 'In die Gremien geben',
      text: 'Die Mitglieder der Gremien können die Fassung danach lesen und anmerken.',
    },
    postponed: {
      label: 'Als vertagt vermerken',
      text: 'Sie können die Fassung später wieder in ein Gremium geben.',
    },
    published: {
      label: 'Veröffentlichen',
      text: 'Alle können die Fassung danach ohne Anmeldung lesen. Eine früher veröffentlichte Fassung gilt dann als fortgeschrieben.',
    },
    title: (label: string, move: string) => `Fassung ${label}: ${move}?`,
    done: (label: string, state: string) => `Fassung ${label} ist jetzt: ${state}`,
  },

  freeze: {
    title: 'Fassung einfrieren',
    concept: 'Konzept',
    label: 'Nummer der Fassung',
    labelHint: 'Zwei Zahlen mit Punkt, zum Beispiel 0.9 oder 1.0.',
    stand: 'Stand',
    note: 'Notiz',
    noteMark: 'freiwillig',
    noteHint: 'Wofür diese Fassung gedacht ist, zum Beispiel „für die Steuerungsgruppe am 30. November“.',
    checks: 'Was Sie vorher wissen sollten',
    checking: 'Die Maßnahmen werden geprüft',
    allReady: (all: number) =>
      all === 0 ? 'Das Konzept enthält keine Maßnahme.' : `Alle ${measures(all)} sind beschlussreif.`,
    missing: (missing: number, all: number) => `${missing} von ${measures(all)} noch nicht beschlussreif`,
    loose: (count: number) =>
      plural(count, {
        one: '1 Maßnahme ist keinem Ziel zugeordnet',
        other: '# Maßnahmen sind keinem Ziel zugeordnet',
      }),
    noOrigin: (count: number) =>
      plural(count, { one: '1 Maßnahme nennt keine Herkunft', other: '# Maßnahmen nennen keine Herkunft' }),
    suggestions: (count: number) =>
      plural(count, {
        one: '1 Vorschlag im Text ist offen; die Fassung enthält den Text ohne ihn',
        other: '# Vorschläge im Text sind offen; die Fassung enthält den Text ohne sie',
      }),
    stillPossible:
      'Einfrieren können Sie trotzdem. Nicht genannte Angaben stehen in der Fassung als „noch offen“.',
    submit: 'Fassung einfrieren',
    done: (label: string) => `Fassung ${label} ist eingefroren`,
  },

  chapter: chapterWords,
  reader: readerWords,

  editor: {
    toolbar: 'Textwerkzeuge',
    bold: { letter: 'F', name: 'Fett' },
    italic: { letter: 'K', name: 'Kursiv' },
    underline: { letter: 'U', name: 'Unterstrichen' },
    heading: 'Überschrift',
    bullets: 'Liste',
    numbers: 'Nummern',
    quote: 'Zitat',
    link: 'Link',
    undo: 'Rückgängig',
    linkDialog: {
      title: 'Link',
      address: 'Adresse',
      hint: 'Eine Web-, E-Mail- oder Telefonadresse.',
      refused: 'Diese Adresse kann kein Link sein. Möglich sind Web-, E-Mail- und Telefonadressen.',
      set: 'Link setzen',
      remove: 'Link entfernen',
      cancel: 'Abbrechen',
    },
    long: longEditorWords,
    leave:
      'Mit Escape und dann Tab verlassen Sie das Feld. Mit Alt und F10 kommen Sie zu den Textwerkzeugen.',
  },
} as const;
