import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German words of the list of cards as a table file. */
export const ideaTable = {
  name: 'Ideen',
  description: (count: number) => plural(count, { one: '1 Idee', other: '# Ideen' }),
  columns: {
    text: 'Karte',
    detail: 'Erläuterung',
    kind: 'Art',
    language: 'Sprache',
    event: 'Veranstaltung',
    table: 'Tisch',
    field: 'Handlungsfeld',
    cluster: 'Gruppe',
    written: 'Geschrieben am',
    source: 'Woher',
    state: 'Stand',
    result: 'Ergebnis',
    reason: 'Begründung',
    about: 'Spricht über',
    records: 'Ziele und Maßnahmen',
    id: 'Kennung',
  },
  imported: 'aus einer Datei',
  written: 'am Tisch',
  hidden: 'ausgeblendet',
  shown: 'sichtbar',
  open: 'offen',
} as const;
