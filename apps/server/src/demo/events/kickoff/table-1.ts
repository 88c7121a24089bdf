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

/** Bildung und Sprache. */
export const kickoffTable1: TableData = {
  number: 1,
  host: 'Marit Oldenbüttel',
  noteTaker: 'Jonas Quast',
  title: 'Bildung und Sprache',
  field: 'education',
  question: 'Wo lernt man bei uns gut Deutsch, und wo klemmt es im Alltag?',
  clusters: [
    {
      key: 'education-childcare',
      heading: 'Ohne Kinderbetreuung bleiben Mütter zu Hause',
      summary: 'Kurse am Vormittag nützen wenig, wenn niemand auf die Kleinen aufpasst.',
      dots: 18,
      cards: [
        need(
          'Ich habe zwei Kinder unter 3. Ohne Betreuung kein Kurs.',
          adopted(
            'Daraus wurde die erste Maßnahme in diesem Konzept. Der Kurs in Lindhorn hat schon begonnen.',
          ),
        ),
        proposal(
          'Im Kursraum nebenan eine Spielecke mit jemandem der aufpasst, muss ja keine Kita sein',
          adopted('So ist es geplant: ein Raum neben dem Kurs, eine feste Betreuungskraft.'),
          {
            detail: 'In Lindhorn im Familienzentrum gab es das mal ein halbes Jahr. Hat super geklappt.',
            key: 'play-corner',
          },
        ),
        need(
          'Kurs und Kita passen zeitlich nie zusammen',
          partly(
            'Die neuen Kurse legen wir auf die Betreuungszeiten. Über die Öffnungszeiten der Kitas entscheiden die Gemeinden; wir sprechen mit ihnen.',
          ),
          { paper: true },
        ),
        strength(
          'Der Mutter-Kind-Kurs in der VHS war das Beste was mir passiert ist, leider nur ein mal angeboten',
          adopted('Daraus soll ein festes Angebot an vier Orten werden.'),
        ),
      ],
    },
    {
      key: 'education-evening',
      heading: 'Auf dem Land fehlen Kurse am Abend',
      summary: 'Wer arbeitet oder weit draußen wohnt, kommt tagsüber nicht in die Kreisstadt.',
      dots: 13,
      cards: [
        need(
          'Мені потрібні курси ввечері, вдень я працюю.',
          adopted('Seit dem Beschluss gibt es Abendkurse außerhalb der Kreisstadt.'),
          {
            language: 'uk',
            detail: 'Übersetzung der Sprachmittlung: Ich brauche Kurse am Abend, tagsüber arbeite ich.',
          },
        ),
        need(
          'Von Tiefenloh in die Kreisstadt: letzter Bus 18:10. Abendkurs unmöglich!',
          parked(
            'Ein späterer Bus ist vorerst nicht zu bezahlen. Der Wunsch geht in den nächsten Nahverkehrsplan; bis dahin kommen die Kurse in die Dörfer.',
          ),
        ),
        proposal(
          'Onlinekurs, aber einmal die Woche trifft man sich in echt',
          partly(
            'Die Abendkurse finden vor Ort statt. Ein gemischtes Format probiert die VHS zunächst in einem Kurs aus.',
          ),
        ),
      ],
    },
    {
      key: 'education-parents',
      heading: 'Eltern und Schule sollen sich besser verstehen',
      summary: '',
      dots: 15,
      cards: [
        need(
          'Elternbriefe versteht nicht mal mein Mann und der ist von hier',
          adopted('Zwölf Briefe werden neu geschrieben. Eltern lesen vorher Probe.'),
          { paper: true },
        ),
        proposal(
          'Eltern die schon länger da sind begleiten neue Eltern in die Schule. Zum Elternabend, zum Gespräch, bei der Anmeldung. Mit kleiner Entschädigung und einer Schulung vorher.',
          adopted('Ihre Beschreibung steht fast wörtlich in der Maßnahme.'),
          { key: 'parent-mentors' },
        ),
        need(
          'Lehrer*innen rufen an und keiner versteht den anderen',
          exists(
            'Schulen können die Sprachmittlung am Telefon ohne Antrag nutzen. Wir erinnern alle Schulen zum neuen Schuljahr daran.',
          ),
        ),
        strength(
          'Die Schulsozialarbeiterin in Brehmsen kennt jede Familie beim Namen. Sie geht hin, trinkt Tee, hört zu. Seitdem kommen auch die Väter zum Elternabend. Davon bräuchten wir drei.',
          notAdopted(
            'Weitere Stellen der Schulsozialarbeit kann dieses Konzept nicht schaffen. Das Lob haben wir überbracht, und die neuen Elternlotsinnen und Elternlotsen arbeiten eng mit ihr zusammen.',
          ),
        ),
        proposal(
          'Dolmetscher für jeden Elternabend',
          exists(
            'Schulen können beim Landkreis Sprachmittlung für Elternabende anfragen. Das ist zu wenig bekannt; wir schreiben alle Schulen neu an.',
          ),
        ),
      ],
    },
    {
      key: 'education-recognition',
      heading: 'Zeugnisse zählen hier erst nach Jahren',
      summary: '',
      dots: 7,
      cards: [
        need(
          'Мій диплом учительки чекає на визнання вже два роки.',
          adopted('Die Beratung kommt künftig jeden Monat und begleitet auch im Verfahren.'),
          {
            language: 'uk',
            detail:
              'Übersetzung der Sprachmittlung: Mein Diplom als Lehrerin wartet seit zwei Jahren auf die Anerkennung.',
          },
        ),
        need(
          'Warum dauert die Anerkennung so lange?? Bei einer Bekannten 26 Monate. In der Zeit hat sie geputzt.',
          forwarded(
            'Über die Dauer der Verfahren entscheidet das Land. Wir haben die Karte an die zuständige Stelle gegeben und begleiten Menschen im Verfahren künftig enger.',
          ),
        ),
      ],
    },
    {
      key: 'education-practice',
      heading: 'Sprache lernt man beim Sprechen',
      summary: '',
      dots: 6,
      cards: [
        strength(
          'Sprachcafe am Donnerstag!! Da trau ich mich zu reden',
          adopted('Das Donnerstagscafé ist das Vorbild für alle neuen.'),
          { key: 'thursday-cafe' },
        ),
        need(
          'Im Kurs lernt man Grammatik, aber mit wem soll ich danach reden? Im Bus gucken alle aufs Handy, bei der Arbeit ist die Maschine laut und zu Hause sprechen wir unsere Sprache. Nach dem B1 hab ich die Hälfte wieder vergessen.',
          adopted('Dafür entstehen neue Sprachcafés, und Betriebe holen den Unterricht an den Arbeitsplatz.'),
        ),
        strength(
          'Die Lesepatin meiner Tochter ist ein Schatz. Die Kleine lernt lesen und ich lern mit.',
          exists(
            'Die Lesepatenschaften laufen weiter, zurzeit an elf Grundschulen. Wer mitlesen will, meldet sich bei der Freiwilligenagentur.',
          ),
        ),
      ],
    },
  ],
  single: [
    need(
      'Frau Jasmin Petrowa aus der Birkenstr. hat noch immer keinen Kursplatz, bitte anrufen 0171 3920017',
      null,
      { hidden: 'personalData', paper: true },
    ),
    proposal(
      'Deutsch als Pflichtfach für alle auch am Wochenende',
      notAdopted(
        'Der Landkreis kann niemanden zum Kurs verpflichten. Wir setzen auf Angebote, die erreichbar sind und Freude machen.',
      ),
    ),
    need(
      'Zu wenig Lehrer an der Grundschule',
      parked(
        'Lehrkräfte stellt das Land ein. Wir nehmen das Thema mit in das nächste Gespräch mit der Schulbehörde.',
      ),
    ),
  ],
  sheet: doc(
    'Am Tisch saßen Kursleitende, zwei Lehrerinnen, Mütter und Väter, ein Mitarbeiter der Volkshochschule und drei junge Leute aus der Berufsschule.',
    'Wir waren uns schnell einig: Die Kurse selbst sind gut. Das Problem ist, hinzukommen. Es fehlt jemand für die Kinder, es fehlt der Bus, es fehlt der Abendtermin.',
    bullets(
      'Zuerst die Kinderbetreuung, dann die Abendkurse.',
      'Eltern helfen Eltern: Das kostet wenig und wirkt schnell.',
      'Offen blieb: Wer bezahlt die Räume in den Dörfern?',
    ),
  ),
  proposals: [
    {
      key: 'education-childcare-everywhere',
      kind: 'measure',
      title: 'Sprachkurse mit Kinderbetreuung, nicht nur in der Kreisstadt',
      text: doc(
        'Mindestens vier Orte im Landkreis. Kurs und Betreuung im selben Haus, zur selben Zeit. Die Betreuung darf nicht jedes Halbjahr neu beantragt werden müssen.',
      ),
    },
    {
      key: 'education-parents-help',
      kind: 'measure',
      title: 'Eltern helfen Eltern an jeder Grundschule',
      text: doc('Zwei Ansprechpersonen je Schule, geschult, mit kleiner Entschädigung.'),
    },
    {
      key: 'education-reachable',
      kind: 'goal',
      title: 'Wer Deutsch lernen will, findet einen Kurs, der zum Alltag passt',
      text: doc('Zum Alltag gehören Kinder, Schichtarbeit und der Busfahrplan.'),
    },
  ],
};
