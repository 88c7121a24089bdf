import { bullets, doc } from '../../text-blocks.ts';
import {
  adopted,
  exists,
  forwarded,
  need,
  notAdopted,
  parked,
  partly,
  proposal,
  strength,
  type TableData,
} from '../event-data.ts';

/** Ehrenamt und Zivilgesellschaft. */
export const kickoffTable3: TableData = {
  number: 3,
  host: 'Ole Harms',
  noteTaker: 'Svitlana Koval',
  title: 'Ehrenamt und Zivilgesellschaft',
  field: 'volunteering',
  question: 'Was brauchen Menschen, die sich engagieren, und wie kommen neue dazu?',
  clusters: [
    {
      key: 'volunteering-contact',
      heading: 'Ehrenamtliche wünschen sich eine feste Ansprechperson',
      summary: 'Wer hilft, will nicht jedes Mal neu erklären, wer er ist.',
      dots: 19,
      cards: [
        need(
          'Ansprechpartner wechselt jedes Jahr. Man fängt immer bei null an.',
          adopted('Die Stelle ist jetzt unbefristet.'),
          { detail: 'Vier verschiedene Leute in fünf Jahren, alle nett, alle wieder weg.' },
        ),
        need(
          'Ich bin 71 und gebe seit zehn Jahren Deutschstunden am Küchentisch. Bücher kaufe ich selbst. Ich mache das gern, aber wenn ich mal krank bin gibt es niemanden, der einspringt, und keinen, der überhaupt weiß, dass es uns gibt.',
          adopted(
            'Die Ansprechperson führt ein Verzeichnis der Gruppen und hilft bei Vertretung und Material.',
          ),
          { key: 'kitchen-table' },
        ),
        proposal(
          'eine Person beim Landkreis die nur fürs Ehrenamt da ist',
          adopted('Die Stelle ist besetzt, ganz statt halb.'),
          { paper: true },
        ),
        proposal(
          'Einmal im Monat Sprechstunde draussen in den Gemeinden statt immer nur Kreishaus, dann kommen auch die Leute aus dem Südkreis',
          adopted('Die Sprechstunde zieht reihum durch alle neun Städte, Samtgemeinden und Gemeinden.'),
          { key: 'office-hour-outside' },
        ),
        need(
          'Wir Helfer brauchen auch mal jemanden zum Reden',
          partly(
            'Zwei Austauschabende im Jahr gehören zur Maßnahme. Beratung im Einzelfall vermittelt die Ansprechperson.',
          ),
          {
            detail:
              'Man nimmt die Geschichten mit nach Hause. Ein Abend im Quartal mit jemandem, der sich auskennt, würde schon reichen.',
          },
        ),
        strength(
          'Die Lotsenschulung war richtig gut',
          exists(
            'Die Schulung der Integrationslotsinnen und -lotsen läuft weiter, zweimal im Jahr an der Volkshochschule.',
          ),
        ),
      ],
    },
    {
      key: 'volunteering-expenses',
      heading: 'Wer hilft, soll nicht draufzahlen',
      summary: '',
      dots: 14,
      cards: [
        need(
          'Ich fahre im Monat 300 km für die Familien. Sprit zahl ich selbst',
          adopted('Auslagen werden jetzt mit einer Seite Papier erstattet. Bitte nutzen Sie das.'),
        ),
        proposal('Fahrtkosten ohne 4-seitiges Formular', adopted('Künftig ist es eine Seite.')),
        proposal(
          'Ehrenamtler:innen bekommen Busticket umsonst',
          partly(
            'Ein freies Ticket für alle ist im Verbund nicht möglich. Einzelne Fahrten im Ehrenamt werden erstattet.',
          ),
        ),
      ],
    },
    {
      key: 'volunteering-clubs',
      heading: 'Vereine öffnen sich, wenn man sie fragt',
      summary: '',
      dots: 13,
      cards: [
        strength(
          'Beim Fußball fragt keiner woher man kommt',
          exists(
            'So soll es bleiben. Siebzehn Sportvereine im Landkreis laden schon heute ausdrücklich ein.',
          ),
        ),
        strength('Die Jugendfeuerwehr in Moorlage hat jetzt vier Kinder aus drei Ländern', adopted(), {
          key: 'youth-brigade',
        }),
        proposal(
          'Jeder neue bekommt im Verein einen Paten',
          adopted('Patinnen und Paten sind der Kern der Maßnahme.'),
          { paper: true },
        ),
        proposal(
          'Probetraining für alle, ohne gleich Mitglied werden. Und der Beitrag muss bezahlbar sein, sonst bleiben immer die selben weg.',
          partly(
            'Die Probezeit ohne Mitgliedschaft kommt. Beiträge legen die Vereine fest; für Kinder hilft das Bildungspaket.',
          ),
        ),
      ],
    },
    {
      key: 'volunteering-newcomers',
      heading: 'Zugewanderte wollen selbst helfen',
      summary: '',
      dots: 11,
      cards: [
        proposal(
          'Хочу помогать пожарной части, но не знаю, кого спросить.',
          adopted(
            'Die Feuerwehren sind jetzt dabei. Wer helfen möchte, bekommt eine Patin oder einen Paten.',
          ),
          {
            language: 'ru',
            key: 'fire-brigade',
            detail:
              'Übersetzung der Sprachmittlung: Ich möchte der Feuerwehr helfen, weiß aber nicht, wen ich fragen kann.',
          },
        ),
        need(
          'Ich war in Syrien Sanitäter. Hier fragt mich keiner.',
          partly(
            'Die Mitmachbörse bringt Menschen mit Erfahrung und Vereine zusammen. Für den Dienst als Sanitäter braucht es zusätzlich die Anerkennung; die Beratung dazu gibt es im Kreishaus.',
          ),
        ),
        strength(
          'Beim Dorffest haben alle zusammen gekocht und keiner hat gefragt wer Helfer ist',
          exists('Solche Feste fördert der Landkreis seit Jahren mit dem Startpaket Nachbarschaft.'),
        ),
      ],
    },
  ],
  single: [
    proposal(
      'Ehrenamt auf die Rente anrechnen',
      forwarded(
        'Das kann nur der Bund regeln. Wir haben den Wunsch an die Landesarbeitsgemeinschaft der Ehrenamtsstellen weitergegeben.',
      ),
    ),
    need(
      'Bürokratie im Verein (Datenschutz, Kasse, Versicherung)',
      parked(
        'Das betrifft alle Vereine, nicht nur die Integrationsarbeit. Die Freiwilligenagentur nimmt das Thema in ihr Jahresprogramm.',
      ),
      { paper: true },
    ),
    proposal('Die vom Landkreis sind doch alle zu faul zum arbeiten, Idioten', null, { hidden: 'insult' }),
    proposal(
      'Mehr Geld für den Schützenverein',
      notAdopted(
        'Die allgemeine Vereinsförderung gehört nicht in dieses Konzept. Anträge nimmt die Sportförderung des Landkreises an.',
      ),
    ),
  ],
  sheet: doc(
    'Unser Tisch war bunt gemischt: Sportverein, Feuerwehr, zwei Kirchengemeinden, Moscheegemeinde, Lesepatinnen und fünf Menschen, die erst seit kurzem hier leben.',
    'Der schönste Satz des Tages: „Ich will nicht nur Hilfe bekommen, ich kann auch was.“',
    bullets(
      'Eine feste Person ist wichtiger als ein neues Förderprogramm.',
      'Auslagen erstatten, und zwar schnell.',
      'Neue nicht nur einladen, sondern abholen.',
    ),
  ),
  proposals: [
    {
      key: 'volunteering-one-person',
      kind: 'measure',
      title: 'Eine Ansprechperson, die bleibt',
      text: doc('Unbefristete Stelle, eigenes Telefon, einmal im Monat in jeder Ecke des Landkreises.'),
    },
    {
      key: 'volunteering-both-ways',
      kind: 'goal',
      title: 'Ehrenamt geht in beide Richtungen',
      text: doc('Wer neu ist, ist nicht nur Gast, sondern kann mitmachen, anpacken und leiten.'),
    },
    {
      key: 'volunteering-mileage',
      kind: 'measure',
      title: 'Fahrtkosten innerhalb eines Monats zurück',
      text: doc('Eine Seite Papier oder ein Foto vom Zettel. Mehr darf es nicht brauchen.'),
    },
  ],
};
