import { doc } from '../../text-blocks.ts';
import { need, proposal, question, strength, type TableData } from '../event-data.ts';

/** Half sorted, with two cards that say the same. */
export const feedbackTable3: TableData = {
  number: 3,
  host: 'Ole Harms',
  noteTaker: 'Svitlana Koval',
  title: 'Gesundheit und Wohnen',
  field: 'health',
  question: 'Beim Arzt, in der Wohnung, im Dorf: Was ist leichter geworden, was nicht?',
  clusters: [
    {
      key: 'feedback-video-mediation',
      heading: 'Die Videodolmetscher helfen, aber nicht jede Praxis macht mit',
      summary: '',
      dots: 0,
      cards: [
        strength(
          'Beim Kinderarzt war eine Dolmetscherin auf dem Tablet. Zum ersten Mal alles verstanden.',
          null,
        ),
        need('Meine Praxis sagt: zu kompliziert, machen wir nicht', null, { about: 'medical-mediation' }),
        proposal('Praxen die mitmachen bekommen einen Aufkleber an die Tür', null, {
          paper: true,
          about: 'medical-mediation',
        }),
      ],
    },
    {
      key: 'feedback-call-bus-app',
      heading: '',
      summary: '',
      dots: 0,
      cards: [
        strength('Rufbus App jetzt auf Arabisch, meine Mutter fährt allein zum Markt', null, {
          about: 'call-bus',
          detail: 'Sie ist 68 und hat das Handy von meinem Bruder.',
        }),
        need('Rufbus am Samstag immer ausgebucht', null, { about: 'call-bus' }),
      ],
    },
  ],
  single: [
    need('Samstags kriegt man keinen Rufbus mehr', null),
    need('الطابق الثالث بلا مصعد مع عربة أطفال صعب جدًا.', null, {
      language: 'ar',
      detail: 'Übersetzung der Sprachmittlung: Dritter Stock ohne Aufzug mit Kinderwagen ist sehr schwer.',
    }),
    proposal('Mieterkurs auch für die, die schon lange hier wohnen ;-)', null, { about: 'tenancy-course' }),
    question('Gibt es das Gesundheitsheft auch auf Farsi?', null),
  ],
  sheet: doc('Wir sammeln noch. Der Punkt mit dem Samstag kam von drei Leuten unabhängig.'),
  proposals: [
    {
      key: 'feedback-second-bus',
      kind: 'measure',
      title: 'Ein zweiter Rufbus am Samstag',
      text: doc('Wenigstens zwischen 10 und 16 Uhr.'),
    },
  ],
};
