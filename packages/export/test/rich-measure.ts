import { sampleMeasure, text } from './concept-sample.ts';

/** A measure with every field filled, as long as a county writes them; its numbers and names are made up. */
export const richMeasure = sampleMeasure({
  id: 'm1',
  goalId: 'g1',
  title: 'Sprachkurse mit Kinderbetreuung an vier Orten',
  kind: 'new',
  flagship: true,
  situation: text(
    'Frauen mit kleinen Kindern beginnen im Durchschnitt zwei Jahre später einen Sprachkurs als Männer. Das einzige Angebot mit Betreuung lief in Lindhorn ein halbes Jahr lang und war sofort voll.',
  ),
  description: text(
    'An vier Orten entstehen Kurse, bei denen die Kinder im selben Haus betreut werden. Der Raum liegt neben dem Kursraum, die Betreuungskraft ist fest angestellt.\nDie Volkshochschule stellt die Kurse, die Familienzentren stellen Räume und Betreuung. Ein Antrag gilt für drei Jahre.',
  ),
  targetGroups: 'Eltern mit Kindern unter drei Jahren',
  lead: 'Volkshochschule Heidmark',
  leadUnit: 'Programmbereich Deutsch und Integration',
  horizon: 'medium',
  start: '2027-02',
  end: '2029-12',
  area: ['Ellerwerder', 'Lindhorn', 'Samtgemeinde Moorlage', 'Samtgemeinde Steinwohld'],
  partnerList: [
    { id: 'p1', name: 'Familienzentren', role: 'Räume und Betreuung', consent: 'agreed' },
    { id: 'p2', name: 'Fachbereich Jugend', role: 'Fachaufsicht der Betreuung', consent: 'agreed' },
    { id: 'p3', name: 'Samtgemeinden Moorlage und Steinwohld', role: '', consent: 'agreed' },
    { id: 'p4', name: 'Stadt Lindhorn', role: 'Raum im Mehrgenerationenhaus', consent: 'asked' },
  ],
  steps: [
    { id: 's1', title: 'Räume in den vier Orten vereinbaren', due: '2026-11', done: true },
    { id: 's2', title: 'Stellen für die Betreuung ausschreiben', due: '2027-01', done: false },
    { id: 's3', title: 'Erste Kurse in Lindhorn und Moorlage', due: '2027-02', done: false },
    { id: 's4', title: 'Kurse in allen vier Orten', due: '2027-09', done: false },
    { id: 's5', title: 'Auswertung mit den Teilnehmenden', due: '2028-06', done: false },
  ],
  costs: [
    cost('k1', 14_800_000, 'yearly', 200, 'die Betreuung'),
    cost('k2', 1_200_000, 'once', null, 'Möbel und Spielzeug'),
  ],
  fundingSources: [
    {
      id: 'f1',
      kind: 'ownBudget',
      name: 'Haushalt des Landkreises 60 Prozent, bewilligt bis 2029',
      state: 'secured',
    },
    { id: 'f2', kind: 'land', name: 'Förderung des Landes 40 Prozent, bewilligt bis 2029', state: 'secured' },
  ],
  indicatorList: [
    {
      id: 'i1',
      title: 'Vier Kurse mit je mindestens zwölf Teilnehmenden',
      kind: 'output',
      unit: 'Teilnehmende',
      source: 'Statistik der Volkshochschule',
      frequency: 'yearly',
      baseline: { value: '11', date: '2026-06' },
      target: { value: '48', date: '2029-12' },
      values: [],
    },
    {
      id: 'i2',
      title: 'drei von vier beenden den Kurs',
      kind: 'outcome',
      unit: '',
      source: '',
      frequency: 'yearly',
      baseline: { value: '', date: '' },
      target: { value: '', date: '' },
      values: [],
    },
  ],
  priority: 'A',
  relations: [
    { measureId: 'm2', kind: 'supports' },
    { measureId: 'm3', kind: 'overlaps' },
  ],
  furtherGoalIds: ['g2'],
  furtherFieldIds: ['k1'],
  budgetReservation: true,
  committeeNote: text(
    'Der Eigenanteil ist im Entwurf des Haushalts 2027 beim Produkt Integration veranschlagt.',
  ),
});

function cost(
  id: string,
  cents: number,
  rhythm: 'once' | 'yearly',
  staffHundredths: number | null,
  note: string,
) {
  return { id, year: null, state: 'amount' as const, cents, rhythm, staffHundredths, note };
}
