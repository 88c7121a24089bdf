import type { TablePhase } from '@fortschrift/domain/table';

/** The phases as steps of an evening, and what each of them means for the people at the table. */
export const phases: { readonly [phase in TablePhase]: { readonly name: string; readonly means: string } } = {
  waiting: { name: 'Warten', means: 'Die Teilnehmenden sehen den Tisch und können noch nichts senden.' },
  collecting: { name: 'Sammeln', means: 'Die Teilnehmenden schreiben Karten.' },
  sorting: {
    name: 'Ordnen',
    means: 'Die Karten werden zu Gruppen geordnet. Späte Karten sind noch möglich.',
  },
  weighting: {
    name: 'Gewichten',
    means: 'Die Teilnehmenden vergeben Punkte. Neue Karten sind nicht mehr möglich.',
  },
  presenting: {
    name: 'Vorstellen',
    means: 'Die Punkte sind für alle zu sehen. Es wird nichts mehr geändert.',
  },
};
