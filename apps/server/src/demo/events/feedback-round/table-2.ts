import { doc } from '../../text-blocks.ts';
import { need, proposal, question, strength, type TableData } from '../event-data.ts';

/** Half sorted; one card carries a (fictitious) telephone number that a host should hide. */
export const feedbackTable2: TableData = {
  number: 2,
  host: 'Deniz Aydemir',
  noteTaker: 'Hella Brandes',
  title: 'Engagement und Mitreden',
  field: 'volunteering',
  question: 'Ehrenamt, Vereine, Beteiligung: Was spüren Sie schon, was fehlt noch?',
  clusters: [
    {
      key: 'feedback-one-page',
      heading: 'Eine Seite statt vier: Das Auslagenformular wirkt',
      summary: '',
      dots: 0,
      cards: [
        strength('Formular ist jetzt wirklich nur eine Seite. Geld war nach 3 Wochen da', null, {
          about: 'simple-expenses',
        }),
        strength('Auslagen gehen jetzt fix', null, { paper: true, about: 'simple-expenses' }),
        proposal('Formular auch auf dem Handy ausfüllen', null, { about: 'simple-expenses' }),
      ],
    },
    {
      key: 'feedback-youth-evening',
      heading: 'Das Jugendforum braucht andere Zeiten',
      summary: '',
      dots: 0,
      cards: [
        need('Jugendforum war um 15 Uhr, da haben wir noch Schule???', null, { about: 'youth-forum' }),
        proposal(
          'Lieber freitags 17 Uhr mit Pizza, und die Bürgermeister sollen zuhören und nicht reden. Letztes mal haben wir 20 Minuten Grußwort gehört und dann war die Zeit fast um.',
          null,
        ),
      ],
    },
  ],
  single: [
    need('Wer Fragen zum Feuerwehrtag hat: bitte bei Holger melden 0171 3920088', null),
    strength(
      'Der Rundgang durchs Kreishaus! Ich habe auf dem Stuhl vom Landrat gesessen und meine Tochter hat ein Foto gemacht.',
      null,
    ),
    proposal('Kreistag Sitzung mit Dolmetscher*in im Livestream', null, {
      detail: 'Muss nicht jede sein. Einmal im Jahr die zum Haushalt.',
    }),
    question('Was passiert mit den Karten vom letzten Mal?', null),
  ],
  sheet: doc('Noch leer bis auf diesen Satz: Wir freuen uns, dass sich etwas bewegt hat.'),
  proposals: [],
};
