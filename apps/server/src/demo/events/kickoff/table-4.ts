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

/** Empowerment: the table with the tie. */
export const kickoffTable4: TableData = {
  number: 4,
  host: 'Rana Haddad',
  noteTaker: 'Tjark Wessel',
  title: 'Empowerment',
  field: 'empowerment',
  question: 'Was macht Menschen stark, für sich selbst zu sprechen?',
  clusters: [
    {
      key: 'empowerment-women',
      heading: 'Frauen brauchen einen Ort für sich',
      summary: '',
      dots: 16,
      cards: [
        proposal(
          'نريد مكانًا للنساء نلتقي فيه مرة كل أسبوع.',
          adopted('Drei Treffs öffnen einmal in der Woche.'),
          {
            language: 'ar',
            key: 'women-once-a-week',
            detail:
              'Übersetzung der Sprachmittlung: Wir wollen einen Ort für Frauen, an dem wir uns einmal in der Woche treffen.',
          },
        ),
        need(
          'Viele Frauen kommen nicht raus. Allein mit den Kindern, kein Auto, kein Kurs.',
          adopted('Die Treffs liegen nah und haben Kinderbetreuung.'),
          { detail: 'In unserem Dorf kenne ich drei, die seit Monaten nur zum Einkaufen rausgehen.' },
        ),
        strength(
          'Frauenfrühstück im Gemeindehaus, da lacht man mal wieder',
          exists('Das Frauenfrühstück gibt es seit 2019 und es bleibt. Die neuen Treffs knüpfen daran an.'),
          { paper: true },
        ),
        proposal(
          'Fahrrad fahren lernen für Frauen',
          forwarded(
            'Der Kreissportbund hat die Idee übernommen. Der erste Kurs ist für das nächste Frühjahr geplant.',
          ),
        ),
      ],
    },
    {
      key: 'empowerment-discrimination',
      heading: 'Wer diskriminiert wird, weiß nicht, wohin',
      summary: 'Gewünscht ist eine Stelle, die zuhört, Rat gibt und zählt, was passiert.',
      dots: 16,
      cards: [
        need(
          'Bei der Wohnungssuche wird aufgelegt sobald ich meinen Namen sage. Wenn mein Kollege anruft ist die Wohnung plötzlich noch frei. Das macht müde. Ich weiß nicht wo ich das melden kann und ob überhaupt jemanden das interessiert.',
          adopted('Es interessiert uns. Die Anlaufstelle soll genau solche Fälle aufnehmen und begleiten.'),
          { key: 'name-on-the-phone' },
        ),
        proposal(
          'unabhängige Beschwerdestelle, NICHT beim Amt',
          adopted('Die Anlaufstelle kommt zu einem freien Träger.'),
          { detail: 'Wer sich über ein Amt beschweren will, geht nicht ins Amt.' },
        ),
        proposal(
          'Vorfälle zählen und jedes Jahr veröffentlichen',
          partly(
            'Die Anlaufstelle berichtet jährlich, wie viele Menschen sich gemeldet haben und worum es ging. Eine vollständige Statistik ist das nicht, und das sagen wir dazu.',
          ),
        ),
        need(
          'Kommentare im Bus',
          partly(
            'Die Anlaufstelle nimmt auch solche Fälle auf. Für das Fahrpersonal prüft die Verkehrsgesellschaft eine Schulung.',
          ),
          { paper: true },
        ),
      ],
    },
    {
      key: 'empowerment-politics',
      heading: 'Mitreden heißt verstehen, wie entschieden wird',
      summary: '',
      dots: 14,
      cards: [
        need(
          'Ich weiß nicht was ein Kreistag macht',
          adopted('Kommen Sie zum Rundgang. Wir zeigen es Ihnen.'),
        ),
        proposal(
          'Führungen durchs Kreishaus, und am Ende sitzt man mal auf dem Platz vom Landrat',
          adopted('Der Landrat hat zugesagt. Der erste Rundgang war in drei Tagen ausgebucht.'),
          { key: 'seat-of-the-landrat' },
        ),
        proposal(
          'Wahlrecht für alle die hier wohnen',
          forwarded(
            'Das Wahlrecht regeln Bund und Land. Der Landkreis kann es nicht ändern; die Karte steht im Bericht an das Land.',
          ),
        ),
      ],
    },
    {
      key: 'empowerment-youth',
      heading: 'Junge Leute wollen gefragt werden',
      summary: '',
      dots: 12,
      cards: [
        proposal(
          'Jugendrat wo auch Geflüchtete drin sind',
          partly(
            'Wir beginnen mit einem offenen Jugendforum. Ob daraus ein gewählter Rat wird, sollen die Jugendlichen selbst entscheiden.',
          ),
        ),
        need(
          'In der Schule machen wir Klassenrat. Aber wenn es um unseren Ort geht entscheidet immer jemand anders, und wir erfahren es aus der Zeitung.',
          adopted('Beim Jugendforum antworten Verwaltung und Politik binnen acht Wochen schriftlich.'),
        ),
        need(
          'immer reden Erwachsene ÜBER uns',
          adopted('Deshalb beginnt das Jugendforum mit einer leeren Tagesordnung.'),
          { key: 'about-us' },
        ),
      ],
    },
  ],
  single: [
    strength(
      'Unser Verein hat zum ersten mal selbst einen Antrag gestellt und 800 Euro bekommen. War viel Papier, aber jetzt wissen wir wie es geht und helfen anderen.',
      adopted('Damit es künftig weniger Papier ist, gibt es den kleinen Fonds.'),
      { key: 'first-grant' },
    ),
    proposal(
      'Eigenes Haus der Kulturen in der Kreisstadt',
      notAdopted(
        'Ein eigenes Haus ist in den nächsten Jahren nicht zu bezahlen. Wir öffnen lieber vorhandene Räume, siehe Treffpunkte in den Dörfern.',
      ),
    ),
    strength('Frauengruppe läuft super, Kontakt: Nadine Möllering, 0171 3920042', null, {
      hidden: 'personalData',
    }),
    need(
      'Man hört im Radio nie was über uns Positives',
      parked(
        'Auf die Berichte anderer haben wir keinen Einfluss. Für unsere eigene Pressearbeit sammeln wir gern gute Beispiele.',
      ),
    ),
  ],
  sheet: doc(
    'Ein stiller Tisch am Anfang, ein lauter am Ende. Viele haben zum ersten Mal vor anderen erzählt, was ihnen passiert ist.',
    'Beim Punkten gab es Gleichstand zwischen Frauentreff und Anlaufstelle. Wir wollen beides und spielen es nicht gegeneinander aus.',
    bullets(
      'Die Anlaufstelle muss unabhängig sein.',
      'Ein Ort für Frauen, nah und regelmäßig.',
      'Jugendliche laden selbst ein.',
    ),
  ),
  proposals: [
    {
      key: 'empowerment-listening',
      kind: 'measure',
      title: 'Eine Stelle, die zuhört und nicht zum Amt gehört',
      text: doc('Bei einem freien Träger, mit Sprachmittlung, auf Wunsch ohne Namen.'),
    },
    {
      key: 'empowerment-womens-place',
      kind: 'measure',
      title: 'Frauentreff an drei Orten, jede Woche',
      text: doc('Mit Kinderbetreuung und ohne Anmeldung. Das Programm machen die Frauen selbst.'),
    },
  ],
};
