import type { Session } from '@fortschrift/domain/session';
import type { DemoCalendar } from '../calendar.ts';

/** A session; versions by label of the new concept, papers and bodies by key. */
export type SessionData = Pick<Session, 'title' | 'day' | 'starts' | 'place' | 'state' | 'present'> & {
  readonly key: string;
  readonly body: string;
  readonly agenda: readonly {
    readonly title: string;
    readonly version: '0.9' | '1.0' | '1.1' | null;
    readonly paper: string | null;
  }[];
};

/** Sessions held, one coming soon and one later. */
export function demoSessions(calendar: DemoCalendar): readonly SessionData[] {
  return [
    {
      key: 'steering',
      body: 'steering',
      title: '7. Sitzung der Steuerungsgruppe Integration',
      day: calendar.steeringReturns,
      starts: '14:00',
      place: 'Kreishaus Ellerwerder, Raum 204',
      state: 'ended',
      present: 18,
      agenda: [
        item('Begrüßung und Feststellung der Beschlussfähigkeit'),
        item('Entwurf des neuen Konzepts, Fassung 0.9', '0.9'),
        item('Verschiedenes'),
      ],
    },
    {
      key: 'committee-10',
      body: 'committee',
      title: '12. Sitzung des Ausschusses für Soziales und Integration',
      day: calendar.committee,
      starts: '15:00',
      place: 'Kreishaus Ellerwerder, Großer Saal',
      state: 'ended',
      present: 11,
      agenda: [
        item('Eröffnung und Feststellung der Beschlussfähigkeit'),
        item('Genehmigung der Niederschrift der 11. Sitzung'),
        item('Fragen der Einwohnerinnen und Einwohner'),
        item('Integrations- und Teilhabekonzept, Fassung 1.0', '1.0', 'proposal-1.0'),
      ],
    },
    {
      key: 'main-committee-10',
      body: 'mainCommittee',
      title: '9. Sitzung des Kreisausschusses (nichtöffentlich)',
      day: calendar.mainCommittee,
      starts: '13:30',
      place: 'Kreishaus Ellerwerder, Raum 101',
      state: 'ended',
      present: 10,
      agenda: [item('Integrations- und Teilhabekonzept, Fassung 1.0', '1.0', 'proposal-1.0')],
    },
    {
      key: 'council-10',
      body: 'council',
      title: '8. Sitzung des Kreistages',
      day: calendar.council,
      starts: '14:00',
      place: 'Stadthalle Ellerwerder',
      state: 'ended',
      present: 50,
      agenda: [
        item('Eröffnung und Feststellung der Beschlussfähigkeit'),
        item('Bericht des Landrats'),
        item('Integrations- und Teilhabekonzept, Fassung 1.0', '1.0', 'proposal-1.0'),
      ],
    },
    {
      key: 'committee-11-first',
      body: 'committee',
      title: '13. Sitzung des Ausschusses für Soziales und Integration',
      day: calendar.firstReading,
      starts: '15:00',
      place: 'Kreishaus Ellerwerder, Großer Saal',
      state: 'ended',
      present: 11,
      agenda: [
        item('Eröffnung und Feststellung der Beschlussfähigkeit'),
        item('Fassung 1.1, erste Lesung', '1.1', 'proposal-1.1'),
        item('Änderungsantrag der Fraktion Land und Leute, Einzelabstimmung', '1.1', 'motion'),
      ],
    },
    {
      key: 'committee-11-second',
      body: 'committee',
      title: '14. Sitzung des Ausschusses für Soziales und Integration',
      day: calendar.secondReading,
      starts: '15:00',
      place: 'Kreishaus Ellerwerder, Großer Saal',
      state: 'convened',
      present: null,
      agenda: [
        item('Eröffnung und Feststellung der Beschlussfähigkeit'),
        item('Genehmigung der Niederschrift der 13. Sitzung'),
        item('Änderungsvorschläge der Samtgemeinde Moorlage', '1.1', 'municipality'),
        item('Erste Fortschreibung, Fassung 1.1, zweite Lesung und Beschluss', '1.1', 'proposal-1.1'),
        item('Rückkopplung: Was ist aus den Ideen geworden?'),
      ],
    },
    {
      key: 'council-11',
      body: 'council',
      title: '10. Sitzung des Kreistages',
      day: calendar.nextCouncil,
      starts: '14:00',
      place: 'Stadthalle Ellerwerder',
      state: 'scheduled',
      present: null,
      agenda: [item('Erste Fortschreibung, Fassung 1.1', '1.1', 'proposal-1.1')],
    },
  ];
}

function item(
  title: string,
  version: '0.9' | '1.0' | '1.1' | null = null,
  paper: string | null = null,
): SessionData['agenda'][number] {
  return { title, version, paper };
}
