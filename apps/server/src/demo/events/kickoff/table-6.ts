import { bullets, doc } from '../../text-blocks.ts';
import {
  adopted,
  exists,
  need,
  notAdopted,
  parked,
  partly,
  proposal,
  strength,
  type TableData,
} from '../event-data.ts';

/** Wohnen und Leben vor Ort. */
export const kickoffTable6: TableData = {
  number: 6,
  host: 'Birte Achilles',
  noteTaker: 'Nuri Demirbag',
  title: 'Wohnen und Leben vor Ort',
  field: 'housing',
  question: 'Was macht aus einem Wohnort ein Zuhause?',
  clusters: [
    {
      key: 'housing-bus',
      heading: 'Am Wochenende steht der Bus still',
      summary: '',
      dots: 17,
      cards: [
        need(
          'Samstag ab 14 Uhr kein Bus mehr. Sonntag gar nicht',
          partly(
            'Neue feste Linien sind nicht zu bezahlen. Dafür fährt der Rufbus künftig auch samstags bis 22 Uhr.',
          ),
        ),
        need(
          'am Wochenende fährt kein Bus',
          partly(
            'Neue feste Linien sind nicht zu bezahlen. Dafür fährt der Rufbus künftig auch samstags bis 22 Uhr.',
          ),
          { paper: true },
        ),
        proposal(
          'Rufbus gibt es, aber die Anmeldung versteht niemand. Bitte einfach machen und in mehr Sprachen!!',
          adopted('Die neue Anmeldung ist kürzer und spricht sieben Sprachen.'),
          { key: 'call-bus-simple' },
        ),
        proposal(
          'Kostenlos Bus fahren für alle',
          notAdopted(
            'Ein freier Nahverkehr würde den Landkreis mehrere Millionen Euro im Jahr kosten. Das ist nicht zu leisten.',
          ),
        ),
      ],
    },
    {
      key: 'housing-meeting',
      heading: 'Jedes Dorf braucht einen Ort zum Treffen',
      summary: '',
      dots: 14,
      cards: [
        need(
          'Kneipe zu, Laden zu, Bank zu. Wo soll man sich denn treffen',
          parked(
            'Läden kann der Landkreis nicht zurückholen. Die Wirtschaftsförderung prüft im nächsten Jahr, was Dorfläden brauchen.',
          ),
        ),
        strength(
          'Das Dorfcafé in Grasbüttel. Da sitzen Oma Else und die Neuen an einem Tisch',
          adopted('Grasbüttel ist das Vorbild für alle Gemeinden.'),
          {
            key: 'village-cafe',
          },
        ),
        proposal(
          'Schlüssel zum Gemeindehaus für Gruppen die was anbieten',
          partly(
            'Über die Räume entscheiden die Gemeinden. Vier von neun haben zugesagt, die anderen sprechen wir an.',
          ),
        ),
      ],
    },
    {
      key: 'housing-tenancy',
      heading: 'Mieten will gelernt sein',
      summary: '',
      dots: 9,
      cards: [
        need(
          'Mülltrennung, Treppe putzen, Nebenkosten - keiner erklärt es einem',
          adopted('Der Mieterkurs erklärt es an drei Abenden.'),
        ),
        proposal(
          'Kurs mit Zertifikat für Mieter, Vermieter finden das gut',
          adopted('Am Ende gibt es eine Bescheinigung, und Vermietende sind eingeladen.'),
          {
            paper: true,
            detail: 'Ich vermiete selber. Wenn jemand so einen Kurs hat, ist das ein Pluspunkt.',
          },
        ),
        need(
          'Es gibt einfach zu wenig Wohnungen',
          parked(
            'Das stimmt. Wohnungsbau ist Sache der Gemeinden und der Wohnungsbaugesellschaft; das Thema kommt in die Werkstatt Wohnen.',
          ),
        ),
      ],
    },
    {
      key: 'housing-neighbours',
      heading: 'Nachbarschaft beginnt mit einem Hallo',
      summary: '',
      dots: 10,
      cards: [
        proposal(
          'Komşularla tanışmak için birlikte yemek yapalım.',
          adopted('Zu jedem Willkommensbesuch gehört jetzt eine Einladung zum Kochen.'),
          {
            language: 'tr',
            detail:
              'Übersetzung der Sprachmittlung: Lasst uns zusammen kochen, um die Nachbarn kennenzulernen.',
          },
        ),
        strength('Meine Nachbarin hat mir Tomaten gebracht. So fing es an.', adopted(), {
          key: 'tomatoes',
        }),
        proposal(
          'Fest der Nachbarn in jeder Straße',
          exists(
            'Den Tag der Nachbarn gibt es jedes Jahr im Mai. Wer ein Fest plant, kann beim Landkreis ein Startpaket bestellen.',
          ),
        ),
      ],
    },
    {
      key: 'housing-digital',
      heading: 'Anträge gehen online, aber nicht für alle',
      summary: '',
      dots: 8,
      cards: [
        need(
          'Termin nur noch im Internet. Meine Mutter hat nur ein altes Handy',
          parked(
            'Der Landkreis behält Termine am Telefon. In den Gemeinden ist das noch nicht überall so; wir bleiben im Gespräch.',
          ),
          { paper: true },
        ),
        proposal(
          'jemand im Rathaus der beim Onlineantrag hilft',
          adopted('Das kommt: in vier Rathäusern, einmal in der Woche.'),
        ),
      ],
    },
  ],
  single: [
    strength(
      'Die Bibliothek! Warm, ruhig, kostenlos, und die Frau an der Theke ist immer freundlich. Da hab ich meine erste Bewerbung geschrieben.',
      exists('Die Bibliothek freut sich. Der Ausweis bleibt für alle im ersten Jahr kostenlos.'),
    ),
    proposal(
      'Unterkunft zumachen und allen sofort eine Wohnung geben',
      notAdopted(
        'Dafür fehlen Wohnungen. Der Landkreis hält die Unterkunft bereit, solange sie gebraucht wird, und hilft beim Auszug.',
      ),
    ),
    need('Familie Haddadin, Lindenweg 4, sucht seit 8 Mon. Wohnung, 5 Personen, bitte melden!!', null, {
      hidden: 'personalData',
      paper: true,
    }),
  ],
  sheet: doc(
    'Mieterinnen und Vermieter, Bürgermeister, Busfahrer, zwei Frauen aus dem Dorfcafé und eine Familie, die seit acht Monaten eine Wohnung sucht.',
    bullets(
      'Mobilität zuerst. Ohne Bus nützt kein Treffpunkt.',
      'Räume gibt es genug, aber sie sind abgeschlossen.',
      'Kleine Gesten zählen. Tomaten kosten nichts.',
    ),
  ),
  proposals: [
    {
      key: 'housing-open-doors',
      kind: 'measure',
      title: 'Räume aufschließen',
      text: doc(
        'In jedem Dorf ein Raum, den Gruppen ohne Miete nutzen können, mindestens einmal in der Woche.',
      ),
    },
    {
      key: 'housing-weekend-bus',
      kind: 'measure',
      title: 'Ein Bus am Wochenende, den man auch versteht',
      text: doc('Anmeldung per Telefon und Handy, in Einfacher Sprache.'),
    },
  ],
};
