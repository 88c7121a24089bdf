/** German words of the printed concept; the document is German whatever language its reader speaks on screen. */
export const conceptPrint = {
  contents: 'Inhalt',
  version: (label: string) => `Fassung ${label}`,
  asOf: (day: string) => `Stand ${day}`,
  checksum: 'Prüfsumme',
  page: 'Seite',
  pageOf: 'von',
  actionField: (number: string) => `Handlungsfeld ${number}`,
  crossCutting: 'Querschnittsthema',
  guidingGoal: 'Leitziel',
  looseMeasures: 'Maßnahmen ohne Ziel',
  untitled: 'Ohne Titel',
  sheet: {
    goal: 'Ziel',
    kind: 'Art',
    situation: 'Ausgangslage',
    description: 'Beschreibung',
    targetGroups: 'Zielgruppen',
    lead: 'Federführung',
    partners: 'Beteiligte',
    period: 'Zeitraum',
    horizon: 'Zeithorizont',
    cost: 'Kosten',
    funding: 'Finanzierung',
    indicators: 'Indikatoren',
  },
  flagship: 'Schwerpunkt',
  quickWin: 'Quick Win',
  open: 'noch offen',
  none: 'keine Angabe',
  noGoal: 'keinem Ziel zugeordnet',
  period: (start: string, end: string) =>
    start !== '' && end !== '' ? `${start} bis ${end}` : start !== '' ? `ab ${start}` : `bis ${end}`,
  ideasBehind: (count: number) => (count === 1 ? '1 Idee dahinter' : `${count} Ideen dahinter`),
  colophon: 'Zu diesem Dokument',
  colophonText: (title: string, label: string, day: string) =>
    `„${title}“, Fassung ${label}, Stand ${day}. Eine Fassung ändert sich nicht mehr, nachdem sie eingefroren wurde.`,
  colophonChecksum: 'Prüfsumme des Inhalts (SHA-256)',
  colophonIdeas:
    'Die rote Linie zeigt, aus wie vielen Ideen von Teilnehmenden ein Ziel oder eine Maßnahme entstanden ist.',
  colophonMissing:
    'Zeichen, die in den Schriften dieses Dokuments fehlen, stehen als \ufffd. Im Programm sind sie vollständig zu lesen.',
} as const;
