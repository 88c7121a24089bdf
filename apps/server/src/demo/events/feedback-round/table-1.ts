import { doc } from '../../text-blocks.ts';
import { need, proposal, question, strength, type TableData } from '../event-data.ts';

/** Half sorted on purpose: the rest is for whoever tries it out. */
export const feedbackTable1: TableData = {
  number: 1,
  host: 'Marit Oldenbüttel',
  noteTaker: 'Jonas Quast',
  title: 'Lernen und Arbeiten',
  field: 'education',
  question: 'Kurse, Schule, Ausbildung, Arbeit: Was hilft schon, was fehlt in der Fortschreibung?',
  clusters: [
    {
      key: 'feedback-courses-work',
      heading: 'Die Kurse mit Betreuung sind angekommen',
      summary: '',
      dots: 0,
      cards: [
        strength('Kurs mit Spielecke in Lindhorn läuft, 14 Frauen, keine ist abgesprungen!', null, {
          about: 'childcare-courses',
        }),
        strength('endlich ein kurs wo ich die kleine mitbringen kann', null, { about: 'childcare-courses' }),
        need('Im Südkreis gibt es noch keinen, wann kommt der?', null, {
          detail: 'Heidwinkel oder Steinwohld wäre gut, da gibt es Räume.',
        }),
      ],
    },
    {
      key: 'feedback-hotline-known',
      heading: '',
      summary: '',
      dots: 0,
      cards: [
        need('Ansprechstelle für Betriebe kennt bei uns in der Innung kaum einer', null, {
          paper: true,
          about: 'company-hotline',
        }),
        proposal('Flyer der Ansprechstelle mit der Kammerpost verschicken', null, {
          about: 'company-hotline',
        }),
      ],
    },
  ],
  single: [
    strength('Elternlotsin Frau B. hat uns zur Anmeldung begleitet. Super freundlich', null, {
      about: 'parent-mentors',
      detail: 'Bei der Nachbarschule wussten sie leider nichts davon.',
    }),
    proposal('Elternlots:innen auch in der Kita', null, { about: 'parent-mentors' }),
    need('Нам потрібен курс В2 у Ліндгорні, а не тільки в Еллервердері.', null, {
      language: 'uk',
      detail:
        'Übersetzung der Sprachmittlung: Wir brauchen einen B2-Kurs in Lindhorn, nicht nur in Ellerwerder.',
    }),
    question('Zählt ein Minijob auch bei „Begleitung in der Ausbildung“?', null),
  ],
  sheet: doc('Erste Gedanken, noch ohne Reihenfolge. Bitte weiterschreiben.'),
  proposals: [
    {
      key: 'feedback-mentors-in-kita',
      kind: 'measure',
      title: 'Elternlotsinnen und Elternlotsen schon in der Kita',
      text: doc('Dort beginnt es. Zwei Kitas könnten den Anfang machen.'),
    },
  ],
};
