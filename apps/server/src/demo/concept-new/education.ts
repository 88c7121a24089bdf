import { type ChapterData, measure } from '../concept-data.ts';
import { doc } from '../text-blocks.ts';

export const educationField: ChapterData = {
  key: 'education',
  kind: 'field',
  field: 'education',
  title: 'Bildung und Sprache',
  since: '0.3',
  body: doc(
    'An Kursen fehlt es selten. Es fehlt der Weg dorthin: jemand für die Kinder, ein Termin nach der Schicht, ein Bus zurück. Beim Auftakt stand an diesem Tisch das Wort „hinkommen“ auf mehr Karten als das Wort „lernen“.',
    'Das Konzept von 2018 hat viel erreicht. Sprachförderung in den Kitas und Lesepatenschaften sind Alltag. Offen blieben die Kurse auf dem Land und die Brücke zwischen Schule und Elternhaus.',
  ),
  goals: [
    {
      key: 'education',
      level: 'guiding',
      title: 'Wer lernen will, findet im Landkreis einen Weg, der zum eigenen Leben passt',
      text: 'Das gilt für Kinder, für Eltern und für alle, die neben Arbeit und Familie Deutsch lernen.',
      origins: [['proposal', 'education-reachable', 'Formulierung des Tisches, leicht gekürzt']],
    },
    {
      key: 'courses',
      level: 'goal',
      title: 'Sprachkurse sind auch mit Kindern, Schichtarbeit und ohne Auto erreichbar',
      text: 'Bis Ende {J+3} gibt es in jedem Teil des Landkreises einen Kurs mit Kinderbetreuung und einen Kurs am Abend.',
      more: {
        need: 'Kurse liegen am Vormittag und in der Kreisstadt',
        targetGroups: 'Eltern kleiner Kinder, Berufstätige, Menschen ohne Auto',
        targetDate: '{J+3}-12',
        smart: ['specific', 'measurable', 'accepted', 'dated'],
        smartNote: 'Ob es zu schaffen ist, hängt an den Räumen in zwei Gemeinden.',
      },
      origins: [
        ['cluster', 'education-childcare'],
        ['cluster', 'education-evening'],
        ['previousGoal', 'courses', 'erweitert'],
      ],
    },
    {
      key: 'parents',
      level: 'goal',
      title: 'Eltern und Schulen verstehen einander',
      text: 'Bis Ende {J+2} hat jede Grundschule Ansprechpersonen, die Eltern begleiten.',
      origins: [
        ['cluster', 'education-parents'],
        ['previousGoal', 'school', 'inhaltlich geändert'],
      ],
    },
    {
      key: 'recognition',
      level: 'goal',
      title: 'Mitgebrachte Abschlüsse zählen schneller',
      text: 'Niemand soll im Verfahren allein bleiben. Jede zweite Beratung führt binnen sechs Monaten zu einem Antrag.',
      origins: [
        ['cluster', 'education-recognition'],
        ['previousGoal', 'profession', 'geteilt: Anerkennung hier, Arbeit in Feld 2'],
      ],
    },
  ],
  measures: [
    measure({
      key: 'childcare-courses',
      goal: 'courses',
      title: 'Sprachkurse mit Kinderbetreuung an vier Orten',
      kind: 'new',
      flagship: true,
      situation:
        'Frauen mit kleinen Kindern beginnen einen Sprachkurs im Durchschnitt zwei Jahre später als Männer. Das einzige Angebot mit Betreuung lief in Lindhorn ein halbes Jahr lang und war sofort voll.',
      description:
        'An vier Orten entstehen Kurse, bei denen die Kinder im selben Haus betreut werden. Der Raum liegt neben dem Kursraum, die Betreuungskraft ist fest angestellt.\nEiner der vier Orte liegt im Süden des Landkreises.\nDie Volkshochschule stellt die Kurse, die Familienzentren stellen Räume und Betreuung. Ein Antrag gilt für drei Jahre.',
      targetGroups: 'Eltern mit Kindern unter drei Jahren',
      lead: 'Volkshochschule Heidmark',
      partners: 'Familienzentren, Fachbereich Jugend, Samtgemeinden Moorlage und Steinwohld, Stadt Lindhorn',
      horizon: 'medium',
      start: '{J+1}-02',
      end: '{J+3}-12',
      cost: '148.000 Euro im Jahr, davon 2,0 Stellen für die Betreuung',
      funding: 'Haushalt des Landkreises 60 Prozent, Förderung des Landes 40 Prozent, bewilligt bis {J+3}',
      indicators: 'Vier Kurse mit je mindestens zwölf Teilnehmenden; drei von vier beenden den Kurs',
      earlier: [
        {
          before: 'live',
          words: {
            description:
              'An vier Orten entstehen Kurse, bei denen die Kinder im selben Haus betreut werden. Der Raum liegt neben dem Kursraum, die Betreuungskraft ist fest angestellt.\nDie Volkshochschule stellt die Kurse, die Familienzentren stellen Räume und Betreuung. Ein Antrag gilt für drei Jahre.',
          },
        },
        {
          before: '0.9',
          words: {
            title: 'Kurse mit Kinderbetreuung',
            description:
              'Kurse, bei denen Kinder im selben Haus betreut werden. Orte und Träger sind noch zu klären.',
          },
        },
      ],
      origins: [
        ['cluster', 'education-childcare'],
        ['proposal', 'education-childcare-everywhere'],
        ['idea', 'play-corner', 'der Raum nebenan'],
        ['previousMeasure', 'parent-child-groups', 'erweitert'],
        ['amendment', 'motion-2', 'ein Ort im Süden'],
      ],
    }),
    measure({
      key: 'evening-courses',
      goal: 'courses',
      title: 'Abendkurse in den Dörfern',
      kind: 'new',
      situation:
        'Wer tagsüber arbeitet, hat bisher nur in der Kreisstadt einen Kurs am Abend. Aus dem Süden kommt nach 18 Uhr niemand mehr mit dem Bus nach Hause.',
      description:
        'Die Volkshochschule bietet in jedem Halbjahr drei Abendkurse außerhalb der Kreisstadt an. Unterrichtet wird in Räumen der Gemeinden.\nEin Kurs im Jahr mischt Treffen vor Ort und Unterricht am Bildschirm. Die Erfahrungen fließen in die Planung ein.',
      targetGroups: 'Berufstätige, Menschen in den Gemeinden ohne Abendbus',
      lead: 'Volkshochschule Heidmark',
      partners: 'Gemeinden, Verkehrsgesellschaft Heidmark',
      horizon: 'short',
      start: '{J}-09',
      end: '{J+2}-07',
      cost: '36.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, Kursentgelte des Bundes',
      indicators: 'Sechs Abendkurse im Jahr an mindestens drei Orten; 60 Teilnehmende im Jahr',
      origins: [
        ['cluster', 'education-evening'],
        ['previousMeasure', 'course-fares', 'ersetzt'],
      ],
    }),
    measure({
      key: 'language-cafes',
      goal: 'courses',
      title: 'Sprachcafés: ein Verzeichnis und ein Startpaket',
      kind: 'extend',
      quickWin: true,
      since: '0.9',
      situation:
        'Im Landkreis gibt es neun Sprachcafés. Kaum jemand kennt alle. Wer eines gründen will, fängt bei null an.',
      description:
        'Ein Verzeichnis nennt Ort, Tag und Ansprechperson. Das Startpaket enthält Gesprächskarten, Spiele, 150 Euro für Kaffee und Material und einen Abend Einführung.',
      targetGroups: 'Menschen, die Deutsch üben möchten; Ehrenamtliche',
      lead: 'Freiwilligenagentur Ellerwerder',
      partners: 'Kirchengemeinden, Moscheegemeinde, Büchereien',
      horizon: 'short',
      start: '{J}-09',
      end: '{J+1}-06',
      cost: '6.500 Euro, einmalig',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: 'Verzeichnis erschienen; fünf neue Sprachcafés bis Mitte {J+1}',
      origins: [
        ['cluster', 'education-practice'],
        ['idea', 'thursday-cafe', 'das Vorbild'],
        ['previousMeasure', 'course-overview', 'baut darauf auf'],
      ],
    }),
    measure({
      key: 'parent-mentors',
      goal: 'parents',
      title: 'Elternlotsinnen und Elternlotsen an Grundschulen',
      kind: 'new',
      flagship: true,
      situation:
        'Elternabende mit Sprachmittlung gibt es seit 2018, doch erst 19 von 52 Schulen nutzen sie. Vielen Eltern fehlt nicht nur die Sprache, sondern jemand, der mitgeht.',
      description:
        'Eltern, die schon länger hier leben, begleiten neue Eltern: zur Anmeldung, zum Elternabend, zum Gespräch mit der Lehrkraft.\nJede Lotsin und jeder Lotse wird geschult und bekommt eine Entschädigung. Je Schule sind es zwei Personen. Die Schulsozialarbeit ist vor Ort die Ansprechstelle.',
      targetGroups: 'Eltern von Grundschulkindern, Lehrkräfte',
      lead: 'Fachbereich Schule',
      partners: 'Grundschulen, Volkshochschule Heidmark, Migrantenorganisationen',
      horizon: 'medium',
      start: '{J}-08',
      end: '{J+2}-07',
      cost: '52.000 Euro im Jahr, davon 0,5 Stellen für die Koordination',
      funding: 'Haushalt des Landkreises, Stiftungsmittel zugesagt',
      indicators: 'Zwei Lotsinnen oder Lotsen an 25 Grundschulen bis Mitte {J+2}; 400 Begleitungen im Jahr',
      origins: [
        ['cluster', 'education-parents'],
        ['idea', 'parent-mentors', 'Beschreibung übernommen'],
        ['proposal', 'education-parents-help'],
        ['previousMeasure', 'interpreted-evenings', 'zusammengeführt'],
        ['previousMeasure', 'enrolment-guide', 'zusammengeführt'],
      ],
    }),
    measure({
      key: 'plain-letters',
      goal: 'parents',
      title: 'Elternbriefe in Einfacher Sprache',
      kind: 'new',
      quickWin: true,
      since: '0.9',
      situation:
        'Viele Elternbriefe sind so geschrieben, dass auch Eltern mit deutscher Muttersprache nachfragen müssen.',
      description:
        'Zwölf häufige Briefe werden neu geschrieben: kurz, klar, mit Bildzeichen. Schulen bekommen sie als Vorlage in acht Sprachen.',
      targetGroups: 'Eltern, Schulen',
      lead: 'Fachbereich Schule',
      partners: 'Kreiselternrat, Stabsstelle Integration',
      horizon: 'short',
      start: '{J}-08',
      end: '{J+1}-01',
      cost: '9.000 Euro, einmalig',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: 'Zwölf Vorlagen liegen vor; 40 Schulen nutzen sie',
      origins: [['cluster', 'education-parents']],
    }),
    measure({
      key: 'recognition-advice',
      goal: 'recognition',
      title: 'Beratung zur Anerkennung jeden Monat im Kreishaus',
      kind: 'extend',
      situation:
        'Die Fachstelle kommt viermal im Jahr. Alle Termine sind ausgebucht, die Wartezeit beträgt fünf Monate.',
      description:
        'Aus vier Beratungstagen werden zwölf. Dazu kommt eine Begleitung im Verfahren: Papiere prüfen, Fristen im Blick behalten, nachfragen.\nWer auf den Bescheid wartet, wird zu Praktika und Anpassungskursen beraten.',
      targetGroups: 'Menschen mit ausländischem Schul- oder Berufsabschluss',
      lead: 'Stabsstelle Integration',
      partners: 'Fachstelle für Anerkennung, Jobcenter Heidmark, Agentur für Arbeit',
      horizon: 'ongoing',
      start: '{J+1}-01',
      end: '',
      cost: '21.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises 50 Prozent, Bundesprogramm 50 Prozent, bewilligt',
      indicators: '120 Beratungen im Jahr; Wartezeit unter acht Wochen',
      origins: [
        ['cluster', 'education-recognition'],
        ['previousMeasure', 'recognition-advice', 'verschoben aus Feld 4 und erweitert'],
      ],
    }),
  ],
};
