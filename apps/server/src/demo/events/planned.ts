import type { ActionFieldKey } from '@fortschrift/domain/action-field';

/** A table that waits for its people. */
export type PlannedTable = {
  readonly number: number;
  readonly title: string;
  readonly field: ActionFieldKey;
  readonly question: string;
};

/** The tables of the coming event, empty: for trying everything out from the start. */
export const plannedTables: readonly PlannedTable[] = [
  {
    number: 1,
    title: 'Wohnung finden',
    field: 'housing',
    question: 'Was hilft bei der Suche, und wer kann eine Tür öffnen?',
  },
  {
    number: 2,
    title: 'Gut zusammen wohnen',
    field: 'housing',
    question: 'Wie wird aus einem Haus eine Nachbarschaft?',
  },
  {
    number: 3,
    title: 'Unterwegs im Landkreis',
    field: 'housing',
    question: 'Wie kommen alle hin, auch am Samstag?',
  },
  { number: 4, title: 'Treffpunkte', field: 'participation', question: '' },
];

/** The tables of the network, the same each time. */
export const networkTables: readonly PlannedTable[] = [
  { number: 1, title: 'Bildung, Ausbildung und Arbeit', field: 'education', question: '' },
  { number: 2, title: 'Familie und Teilhabe', field: 'participation', question: '' },
];
