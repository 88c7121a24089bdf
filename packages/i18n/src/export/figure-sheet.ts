/** German heads of the spreadsheet of Kennzahlen. */
export const figureSheetWords = {
  title: (concept: string) => `Kennzahlen: ${concept}`,
  head: {
    chapter: 'Kapitel',
    label: 'Kennzahl',
    period: 'Zeitpunkt',
    value: 'Wert',
    hidden: 'Nicht genannt',
    unit: 'Einheit',
    source: 'Quelle',
    link: 'Adresse der Quelle',
    note: 'Anmerkung',
  },
} as const;
