/** German words of the catalogue of measures as a file. */
export const cataloguePrint = {
  name: 'Maßnahmen',
  title: (concept: string) => `Maßnahmenkatalog: ${concept}`,
  running: 'Maßnahmenkatalog',
  /** As it was written at a moment, before it was frozen. */
  draft: (moment: string) => `Arbeitsstand vom ${moment}`,
  count: (shown: number, all: number) =>
    shown === all
      ? `${all === 1 ? '1 Maßnahme' : `${all} Maßnahmen`}`
      : `${shown} von ${all === 1 ? '1 Maßnahme' : `${all} Maßnahmen`}`,
  all: 'Alle Maßnahmen',
  none: 'Keine Maßnahme passt zu dieser Auswahl.',
} as const;
