import { type EventReportDraft, emptyReport } from '@fortschrift/domain/event-report';

/** What the office of the demo added to the report of the kickoff. */
export const kickoffReport: EventReportDraft = {
  ...emptyReport,
  organiser: 'Stabsstelle Integration, Landkreis Heidmark',
  contact: 'integration@heidmark.example',
  foreword:
    'Sechs Tische, sechs Handlungsfelder, ein Vormittag im Kreishaus.\nDieser Bericht gibt wieder, was aufgeschrieben wurde, Karte für Karte. Was daraus wird, entscheidet sich im Konzept; jede Karte bekommt eine Antwort.',
  nextSteps: [
    { text: 'Jede Karte lesen und beantworten', who: 'Stabsstelle', due: '' },
    { text: 'Ziele und Maßnahmen im Entwurf vorstellen', who: 'Stabsstelle', due: '' },
    { text: 'Über den Entwurf beraten', who: 'Sozialausschuss', due: '' },
  ],
};
