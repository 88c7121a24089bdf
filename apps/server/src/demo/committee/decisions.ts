import type { Decision } from '@fortschrift/domain/decision';
import type { Vote } from '@fortschrift/domain/vote';
import type { DemoCalendar } from '../calendar.ts';

/** A decision; `version` is a label of the new concept, or the concept of 2018. */
export type DecisionData = Pick<Decision, 'kind' | 'vote' | 'present' | 'text' | 'points' | 'day'> & {
  readonly key: string;
  readonly version: '2018' | '0.9' | '1.0' | '1.1';
  readonly body: string;
  readonly session: string | null;
};

/** What the bodies resolved, in the order of time. */
export function demoDecisions(calendar: DemoCalendar): readonly DecisionData[] {
  return [
    {
      ...accepted('2018', 'council', 48, votes(47, 0, 1)),
      day: '2018-12-13',
      session: null,
      text: 'Der Kreistag beschließt das Integrationskonzept 2018.',
    },
    {
      key: 'steering-0.9',
      version: '0.9',
      body: 'steering',
      session: 'steering',
      kind: 'returned',
      vote: null,
      present: null,
      day: calendar.steeringReturns,
      text: 'Die Steuerungsgruppe dankt für den Entwurf und gibt ihn mit drei Punkten zurück.',
      points: [
        'Feld 2 braucht ein Leitziel, das Betriebe und Bewerbende zugleich anspricht.',
        'Migrantenorganisationen sollen eigene Mittel bekommen, ohne lange Anträge.',
        'Ein Kapitel soll erklären, wie das Konzept entstanden ist.',
      ],
    },
    {
      ...accepted('1.0', 'steering', 18, votes(17, 0, 1)),
      day: calendar.steeringAccepts,
      session: null,
      text: 'Die Steuerungsgruppe empfiehlt die Fassung 1.0 (im Umlaufverfahren). Die drei Punkte sind eingearbeitet.',
    },
    {
      ...accepted('1.0', 'committee', 11, votes(10, 0, 1)),
      day: calendar.committee,
      session: 'committee-10',
      text: 'Der Ausschuss empfiehlt dem Kreisausschuss, dem Kreistag die Fassung 1.0 vorzuschlagen.',
    },
    {
      ...accepted('1.0', 'mainCommittee', 10, votes(9, 0, 1)),
      day: calendar.mainCommittee,
      session: 'main-committee-10',
      text: 'Der Kreisausschuss schlägt dem Kreistag vor, die Fassung 1.0 zu beschließen.',
    },
    {
      ...accepted('1.0', 'council', 50, votes(46, 1, 3)),
      day: calendar.council,
      session: 'council-10',
      text: 'Der Kreistag beschließt das Integrations- und Teilhabekonzept in der Fassung 1.0. Es löst das Konzept von 2018 ab. Die Verwaltung berichtet einmal im Jahr.',
    },
    {
      ...accepted('1.1', 'steering', 15, votes(15, 0, 0)),
      day: calendar.steeringAccepts11,
      session: null,
      text: 'Die Steuerungsgruppe empfiehlt die Fassung 1.1 (im Umlaufverfahren).',
    },
  ];
}

function accepted(version: DecisionData['version'], body: string, present: number, vote: Vote) {
  return { key: `${body}-${version}`, version, body, kind: 'accepted', vote, present, points: [] } as const;
}

function votes(yes: number, no: number, abstain: number): Vote {
  return { yes, no, abstain, excluded: 0 };
}
