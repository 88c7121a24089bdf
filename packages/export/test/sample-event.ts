import type { IdeaKind } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';
import { emptyRichText, paragraphs } from '@fortschrift/domain/rich-text';
import type { EventReportInput, ReportedCard } from '../src/event-report-input.ts';
import { richSample } from './heidmark.ts';

let count = 0;

/** A card of the sample event. */
export function card(
  text: string,
  language: Language = 'de',
  kind: IdeaKind = 'need',
  more: Partial<ReportedCard> = {},
): ReportedCard {
  count++;
  return {
    id: `i${count}`,
    kind,
    text,
    detail: '',
    language,
    source: 'typed',
    ...more,
  };
}

/** Cards people might write, in their languages, some of them hostile. */
export const cards = {
  bus: card('Der Bus fährt nach 18 Uhr nicht mehr, mein Kurs endet um 20 Uhr.'),
  arabic: card('أحتاج إلى دورة لغة مع رعاية للأطفال في Bad Heide قرب المحطة 3.', 'ar', 'proposal'),
  ukrainian: card('Потрібні вечірні курси німецької мови для тих, хто працює.', 'uk', 'need', {
    detail: 'Онлайн теж підходить.',
  }),
  turkish: card('Çocuklar için yüzme kursu çok pahalı; şehir desteklemeli.', 'tr'),
  hostile: card(
    '=HYPERLINK("http://böse.example";"x") <script>alert(1)</script> #panic("x") & ]]>',
    'de',
    'question',
  ),
  broken: card('Steuer\u0000zeichen\u0008 und\ud800 halbe\ufffe Zeichen \u202eumgedreht'),
  long: card('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde'.repeat(3)),
  paper: card('Mehr Treffen im Park!', 'de', 'strength', { source: 'paper' }),
} as const;

/** An evening with three tables, told in full. */
export const sampleEvent: EventReportInput = {
  county: 'Landkreis Heidmark',
  sha256: 'ab12'.repeat(16),
  frozenAt: Date.UTC(2026, 10, 20, 20, 5),
  releasedAt: Date.UTC(2026, 10, 21, 8, 0),
  edition: 'original',
  kind: 'dialogue',
  starts: '17:30',
  ends: '20:30',
  organiser: 'Stabsstelle Integration',
  purpose: 'Ideen für das Integrations- und Teilhabekonzept sammeln',
  foreword: richSample,
  programme: [
    { starts: '17:30', title: 'Ankommen', note: '' },
    { starts: '18:00', title: 'Begrüßung', note: 'Landrätin' },
    { starts: '18:20', title: 'Arbeit an den Tischen', note: 'zwei Runden' },
  ],
  rounds: ['', 'Was fehlt hier noch?'],
  groups: [
    { label: 'Vereine', people: 21 },
    { label: 'Schulen', people: 3 },
    { label: 'Neuzugewanderte', people: 40 },
  ],
  hosts: { t1: 'Leitung der Volkshochschule' },
  translations: {
    [cards.arabic.id]: {
      text: 'Ich brauche einen Sprachkurs mit Kinderbetreuung in Bad Heide.',
      by: 'N. S.',
    },
  },
  parked: [
    { text: 'Ausbau des Radwegs', owner: '', due: '', forwarded: 'Fachbereich Straßen' },
    { text: 'Öffnungszeiten der Ausländerbehörde', owner: 'Stabsstelle', due: '2027-01-31', forwarded: '' },
    { text: 'Schwimmbad', owner: '', due: '', forwarded: '' },
  ],
  voices: [{ text: 'أول مرة يسألني أحد عن رأيي.', language: 'ar', by: 'Teilnehmerin aus Barnbeck' }],
  nextSteps: [{ text: 'Ergebnisse in die Steuerungsgruppe', who: 'Stabsstelle', due: '2026-12-10' }],
  contact: 'integration@heidmark.example',
  result: {
    title: 'Zusammenleben im Landkreis',
    day: '2026-11-20',
    place: 'Kreishaus, Großer Saal',
    question: 'Was hilft Ihnen, hier zu Hause zu sein?',
    seats: 68,
    tables: [
      {
        id: 't1',
        number: 1,
        title: 'Bildung und Sprache',
        field: 'education',
        question: 'Was brauchen Sie, um Deutsch zu lernen?',
        seats: 12,
        clusters: [
          {
            id: 'c1',
            heading: 'Kurse zu Zeiten, zu denen man kommen kann',
            summary: 'Abends, mit Bus und mit Kinderbetreuung.',
            dots: 14,
            ideas: [cards.bus, cards.arabic, cards.ukrainian],
          },
          { id: 'c2', heading: '', summary: '', dots: 3, ideas: [cards.turkish] },
        ],
        single: [cards.hostile, cards.broken, cards.long],
        sheet: paragraphs('Wir haben lange über Wege gesprochen.'),
        proposals: [
          {
            id: 'p1',
            kind: 'measure',
            title: 'Abendkurse in drei Grundzentren',
            text: paragraphs('Mit Kinderbetreuung.'),
          },
        ],
      },
      {
        id: 't2',
        number: 2,
        title: 'Ehrenamt',
        field: 'volunteering',
        question: 'Was hält Sie im Verein?',
        seats: 3,
        clusters: [],
        single: [cards.paper],
        sheet: emptyRichText,
        proposals: [],
      },
      {
        id: 't3',
        number: 3,
        title: 'Gesundheit',
        field: 'health',
        question: '',
        seats: 0,
        clusters: [],
        single: [],
        sheet: emptyRichText,
        proposals: [],
      },
    ],
  },
};
