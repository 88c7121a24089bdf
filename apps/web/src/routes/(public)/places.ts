import type { Place } from '#lib/ui/navigation.ts';

/** Main places of the public pages, in the order of the head. */
export const publicPlaces: readonly Place[] = [
  { href: '/', label: 'Startseite' },
  { href: '/konzept', label: 'Konzept' },
  { href: '/ideen', label: 'Was wurde aus den Ideen?' },
];

/** What the law wants on every page. */
export const legalPlaces: readonly Place[] = [
  { href: '/barrierefreiheit', label: 'Barrierefreiheit' },
  { href: '/datenschutz', label: 'Datenschutz' },
  { href: '/impressum', label: 'Impressum' },
];

/** Words of the public frame. */
export const publicWords = {
  program: 'Fortschrift',
  concept: 'Integrations- und Teilhabekonzept',
  labels: { skip: 'Zum Inhalt springen', navigation: 'Hauptbereiche', legal: 'Rechtliches' },
  theme: 'Darstellung',
  themes: { light: 'Hell', dark: 'Dunkel', system: 'Wie das Gerät' },
} as const;
