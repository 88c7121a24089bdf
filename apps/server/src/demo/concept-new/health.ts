import { type ChapterData, measure } from '../concept-data.ts';
import { doc } from '../text-blocks.ts';

export const healthField: ChapterData = {
  key: 'health',
  kind: 'field',
  field: 'health',
  title: 'Gesundheit',
  since: '0.3',
  body: doc(
    'Kein Thema bekam beim Auftakt mehr Punkte als dieses: Kinder sollen beim Arzt nicht übersetzen müssen. Wer seine Beschwerden nicht schildern kann, wird schlechter behandelt, und wer als Kind übersetzt, trägt zu schwer.',
    'Gesundheit war 2018 kein eigenes Feld. Der Pool für Sprachmittlung hat geholfen, reicht für Praxen und Kliniken aber nicht aus.',
  ),
  goals: [
    {
      key: 'health',
      level: 'guiding',
      title: 'Jeder Mensch wird verstanden, wenn es um die Gesundheit geht',
      text: 'In der Praxis, in der Klinik, am Telefon und in der Vorsorge.',
      origins: [['cluster', 'health-mediation']],
    },
    {
      key: 'understanding',
      level: 'goal',
      title: 'Kein Kind muss beim Arzt übersetzen',
      text: 'Bis Ende {J+3} können alle Praxen und Kliniken im Landkreis Sprachmittlung buchen.',
      origins: [
        ['proposal', 'health-no-children', 'wörtlich übernommen'],
        ['cluster', 'health-mediation'],
      ],
    },
    {
      key: 'prevention',
      level: 'goal',
      title: 'Vorsorge und seelische Gesundheit erreichen alle',
      text: 'Angebote kommen zu den Menschen und heißen so, dass niemand Angst vor ihnen hat.',
      origins: [
        ['cluster', 'health-mental'],
        ['cluster', 'health-prevention'],
      ],
    },
  ],
  measures: [
    measure({
      key: 'medical-mediation',
      goal: 'understanding',
      title: 'Sprachmittlung im Gesundheitswesen',
      kind: 'extend',
      flagship: true,
      situation:
        'Der Pool der Ehrenamtlichen hat 58 Mitglieder in 21 Sprachen. Für Praxen sind sie zu selten frei, und für schwierige Gespräche nicht geschult.',
      description:
        'Der Landkreis schließt einen Rahmenvertrag über Sprachmittlung per Video. Praxen, Kliniken und Hebammen buchen ohne Antrag und zahlen nichts.\nFür lange und schwierige Gespräche kommt jemand vor Ort. Zwanzig Sprachmittelnde werden dafür fortgebildet.\nKinder werden nicht als Sprachmittelnde eingesetzt; das steht auch in der Vereinbarung mit den Praxen.',
      targetGroups: 'Patientinnen und Patienten, Praxen, Kliniken, Hebammen',
      lead: 'Gesundheitsamt',
      partners: 'Klinikum Ellerwerder, Praxen, Pool für Sprachmittlung, Hebammenzentrale',
      horizon: 'medium',
      start: '{J}-10',
      end: '{J+3}-12',
      cost: '96.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises 70 Prozent, Stiftung 30 Prozent, zugesagt',
      indicators: '60 Praxen beteiligt bis {J+2}; 1.500 Gespräche im Jahr; Kinder als Sprachmittelnde: keine',
      earlier: [
        {
          before: '1.1',
          words: {
            description:
              'Der Landkreis schließt einen Rahmenvertrag über Sprachmittlung per Video. Praxen und Kliniken buchen ohne Antrag und zahlen nichts.\nFür lange und schwierige Gespräche kommt jemand vor Ort. Zwanzig Sprachmittelnde werden dafür fortgebildet.',
            cost: '84.000 Euro im Jahr',
            indicators: '60 Praxen beteiligt bis {J+2}; 1.200 Gespräche im Jahr',
          },
        },
        {
          before: '0.9',
          words: {
            title: 'Dolmetschen beim Arzt',
            description: 'Ein Angebot für Praxen, per Video oder vor Ort. Umfang und Kosten sind noch offen.',
          },
        },
      ],
      origins: [
        ['cluster', 'health-mediation'],
        ['proposal', 'health-book-it'],
        ['idea', 'daughter-translates', 'steht am Anfang von allem'],
        ['idea', 'video-contract', 'der Rahmenvertrag'],
        ['previousMeasure', 'mediation-pool', 'erweitert'],
      ],
    }),
    measure({
      key: 'picture-guide',
      goal: 'understanding',
      title: 'Wegweiser Gesundheit mit Bildern',
      kind: 'new',
      quickWin: true,
      situation:
        'Notruf, Bereitschaftsdienst oder Hausarztpraxis: Wohin man sich wendet, wissen viele erst nach dem ersten Irrweg.',
      description:
        'Ein Heft im Taschenformat zeigt mit Bildern, wohin man mit welcher Beschwerde geht. Acht Sprachen, wenig Text, die Nummern groß. Es liegt in Praxen, Kitas und im Bürgerbüro.',
      targetGroups: 'Menschen, die neu im Landkreis sind; Familien',
      lead: 'Gesundheitsamt',
      partners: 'Klinikum Ellerwerder, Apotheken, Familienbüro',
      horizon: 'short',
      start: '{J}-08',
      end: '{J+1}-03',
      cost: '11.000 Euro, einmalig',
      funding: 'Haushalt des Landkreises, Krankenkassen, gesichert',
      indicators: '8.000 Hefte verteilt; drei von vier Befragten kennen die 116 117',
      origins: [
        ['cluster', 'health-system'],
        ['previousMeasure', 'family-guide', 'Erfahrung mit dem Familienwegweiser'],
      ],
    }),
    measure({
      key: 'open-hour',
      goal: 'prevention',
      title: 'Offene Sprechstunde für die Seele',
      kind: 'new',
      situation:
        'Auf einen Therapieplatz warten Menschen im Landkreis im Mittel acht Monate. Mit Sprachmittlung dauert es noch länger, und das Wort Psychologie schreckt viele ab.',
      description:
        'An zwei Nachmittagen in der Woche kann man kommen, ohne Termin und ohne Diagnose. Eine Fachkraft hört zu, Sprachmittelnde sind da. Bei Bedarf wird weitervermittelt.\nDie Sprechstunde ersetzt keine Behandlung. Sie überbrückt und fängt auf.',
      targetGroups: 'Menschen mit Flucht- oder Gewalterfahrung, belastete Familien',
      lead: 'Gesundheitsamt',
      partners: 'Sozialpsychiatrischer Dienst, Wohlfahrtsverbände, Pool für Sprachmittlung',
      horizon: 'medium',
      start: '{J+1}-09',
      end: '{J+3}-12',
      cost: '71.000 Euro im Jahr',
      funding: 'Offen; Landesprogramm angekündigt, Antrag in Vorbereitung',
      indicators: '250 Gespräche im Jahr; Wartezeit höchstens eine Woche',
      origins: [
        ['cluster', 'health-mental'],
        ['idea', 'not-ill', 'der Name „Sprechstunde“'],
      ],
    }),
    measure({
      key: 'health-neighbours',
      goal: 'prevention',
      title: 'Gesundheit im Gespräch: Menschen aus der eigenen Gruppe klären auf',
      kind: 'new',
      since: 'live',
      draftState: 'inProgress',
      situation:
        'Vorsorge ist kostenlos, aber wenig bekannt. Briefe erreichen viele nicht. Vertrauen entsteht im Gespräch und in der eigenen Sprache.',
      description:
        'Zwölf Menschen aus verschiedenen Gruppen werden geschult und sprechen in Treffs, Gemeinden und Unterkünften über Vorsorge, Impfungen und Zähne.',
      targetGroups: 'Familien, ältere Zugewanderte',
      lead: 'Gesundheitsamt',
      partners: 'Krankenkassen, Migrantenorganisationen, Moscheegemeinde, Kirchengemeinden',
      horizon: 'medium',
      start: '{J+1}-10',
      end: '{J+3}-12',
      cost: 'Noch offen: Das Angebot der Krankenkassen liegt im Januar vor',
      funding: 'Krankenkassen, angefragt',
      indicators: '',
      origins: [['cluster', 'health-prevention']],
    }),
  ],
};
