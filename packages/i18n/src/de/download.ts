import type { ExportWhat, FileFormat } from '@fortschrift/domain/export-order';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const time = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** Kinds of file, as a choice. */
const whats: { readonly [what in ExportWhat]: string } = {
  concept: 'Konzept',
  sheets: 'Maßnahmenblätter',
  catalogue: 'Maßnahmenkatalog',
  figures: 'Kennzahlen',
  synopsis: 'Synopse',
};

/** Formats with what they are good for. */
const formats: { readonly [format in FileFormat]: string } = {
  pdf: 'PDF, barrierefrei',
  odt: 'ODT, zum Bearbeiten',
  docx: 'DOCX, für Word',
  html: 'HTML, als Webseite',
  json: 'JSON, zum Prüfen und Weiterverarbeiten',
  ods: 'ODS, als Tabelle',
  csv: 'CSV, für andere Programme',
};

/** German sentences of downloading a version, and of checking it. */
export const download = {
  title: 'Herunterladen',
  what: 'Was',
  part: 'Umfang',
  format: 'Format',
  whats,
  formats,
  whole: 'alles',
  chapter: (title: string) => `nur ${title}`,
  lead: (organisation: string) => `nur Federführung ${organisation}`,
  area: (municipality: string) => `nur Maßnahmen in ${municipality}`,
  against: (title: string, label: string) => `gegenüber ${title}, Fassung ${label}`,
  before: 'Gegenüber',
  noOther: 'Es gibt keine andere Fassung, mit der sich diese vergleichen lässt.',
  submit: 'Datei erstellen',
  submitting: 'wird bestellt',
  hint: 'Sie können die Seite verlassen und wiederkommen. Fertige Dateien liegen eine Stunde bereit. Wird das System in dieser Zeit neu gestartet, erstellen Sie die Datei bitte noch einmal.',
  list: 'Ihre Dateien',
  /** Format in short, part, kind: one file among several. */
  named: (what: string, part: string, format: string) =>
    [what, part, format.toUpperCase()].filter(Boolean).join(', '),
  queued: (ahead: number) =>
    ahead === 0
      ? 'ist gleich an der Reihe'
      : plural(ahead, { one: 'wartet, 1 Datei davor', other: 'wartet, # Dateien davor' }),
  step: (number: number, of: number, doing: string) => `Schritt ${number} von ${of}: ${doing}`,
  steps: {
    preparing: 'Inhalt wird geordnet',
    setting: 'Seiten werden gesetzt, das dauert am längsten',
    since: (seconds: number) =>
      seconds < 60
        ? plural(seconds, { one: 'seit 1 Sekunde', other: 'seit # Sekunden' })
        : `seit ${Math.floor(seconds / 60)} Min. ${seconds % 60} Sek.`,
    writing: (pages: number | null) =>
      pages === null
        ? 'Datei wird geschrieben'
        : plural(pages, { one: '1 Seite wird geschrieben', other: '# Seiten werden geschrieben' }),
  },
  cancel: 'Abbrechen',
  cancelNamed: (name: string) => `Abbrechen: ${name}`,
  cancelled: (name: string) => `Abgebrochen: ${name}`,
  fetch: 'Herunterladen',
  fetchNamed: (name: string) => `Herunterladen: ${name}`,
  ready: (size: string, until: number) => `${size}, bereit bis ${time.format(until)} Uhr`,
  isReady: (name: string) => `Fertig: ${name}`,
  remove: 'Entfernen',
  removeNamed: (name: string) => `Entfernen: ${name}`,
  failed: 'Nicht fertig geworden.',
  failedBusy:
    'Es werden gerade zu viele Dateien erstellt, oder diese ist zu groß. Bitte versuchen Sie es später noch einmal.',
  again: 'Noch einmal',
  againNamed: (name: string) => `Noch einmal: ${name}`,
  gone: 'Eine Datei ist nicht mehr da: Ihre Stunde ist um, Sie haben inzwischen mehrere andere erstellt, oder das System wurde neu gestartet. Sie können sie neu erstellen.',
  offline: 'Der Stand lässt sich gerade nicht abfragen. Es wird weiter versucht.',

  check: {
    title: 'Prüfsumme',
    stored: 'Beim Einfrieren gespeichert (SHA-256)',
    computed: 'Aus dem angezeigten Text in Ihrem Browser berechnet',
    computing: 'wird berechnet',
    same: 'Beide sind gleich: Was Sie hier lesen, ist die eingefrorene Fassung.',
    different:
      'Sie sind verschieden: Was Sie hier lesen, ist nicht die eingefrorene Fassung. Bitte sagen Sie der Verwaltung Bescheid.',
    notHere: 'Ihr Browser rechnet nur auf Seiten nach, die er über https erreicht.',
    schema: 'Aufbau der JSON-Datei (JSON Schema)',
  },
} as const;
