import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences of looking for cards at one's own table. */
export const hostSearch = {
  label: 'Karten suchen',
  found: (count: number) =>
    count === 0
      ? 'keine Karte gefunden'
      : plural(count, { one: '1 Karte gefunden', other: '# Karten gefunden' }),
  next: 'Zur nächsten Karte',
  all: 'Alle auswählen',
} as const;
