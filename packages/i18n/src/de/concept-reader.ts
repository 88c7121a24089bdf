import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German sentences around a concept that is read: office, committee and public alike. */
export const readerWords = {
  contents: 'Inhalt',
  actionField: (number: string) => `Handlungsfeld ${number}`,
  guidingGoal: 'Leitziel',
  goal: 'Ziel',
  measure: 'Maßnahme',
  loose: 'Maßnahmen ohne Ziel',
  untitled: 'Ohne Titel',
  measures: (count: number) => plural(count, { one: '1 Maßnahme', other: '# Maßnahmen' }),
  /** What hangs on the thread of a goal or measure: ideas it rests on, and what was said about it later. */
  thread: (ideas: number, about: number) =>
    [
      ...(ideas > 0 ? [plural(ideas, { one: '1 Idee dahinter', other: '# Ideen dahinter' })] : []),
      ...(about > 0 ? [plural(about, { one: '1 Rückmeldung dazu', other: '# Rückmeldungen dazu' })] : []),
    ].join(', '),
  flagship: 'Schwerpunkt',
  quickWin: 'Quick Win',
  emptyChapter: 'In diesem Kapitel steht noch nichts.',
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
    steps: 'Umsetzungsschritte',
    area: 'Raum',
    priority: 'Priorität',
    reservation: 'Finanzvorbehalt',
    relations: 'Querverweise',
    furtherGoals: 'Weitere Ziele',
    furtherFields: 'Weitere Handlungsfelder',
    themes: 'Querschnittsthemen',
    committeeNote: 'Anmerkung für die Gremien',
  },
  open: 'noch offen',
  none: 'keine Angabe',
  noGoal: 'keinem Ziel zugeordnet',
  period: (start: string, end: string) =>
    start !== '' && end !== '' ? `${start} bis ${end}` : start !== '' ? `ab ${start}` : `bis ${end}`,
} as const;
