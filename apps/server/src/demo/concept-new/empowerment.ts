import { type ChapterData, measure } from '../concept-data.ts';
import { doc } from '../text-blocks.ts';

export const empowermentField: ChapterData = {
  key: 'empowerment',
  kind: 'field',
  field: 'empowerment',
  title: 'Empowerment',
  since: '0.3',
  body: doc(
    'Das Wort ist sperrig, die Sache nicht: Menschen sprechen für sich selbst, und andere hören zu. Dieses Feld ist neu. Im Konzept von 2018 kam es nicht vor.',
    'Am Tisch des Auftakts lagen zwei Wünsche gleichauf: ein Ort für Frauen und eine Stelle gegen Diskriminierung. Das Konzept nimmt beide auf.',
  ),
  goals: [
    {
      key: 'empowerment',
      level: 'guiding',
      title: 'Menschen sprechen für sich selbst und werden gehört',
      text: 'Im Verein, in der Verwaltung und dort, wo entschieden wird.',
      origins: [
        ['cluster', 'empowerment-politics'],
        ['idea', 'about-us', 'der Satz, an dem wir uns messen'],
      ],
    },
    {
      key: 'own-places',
      level: 'goal',
      title: 'Gruppen haben eigene Orte und eigene Mittel',
      text: 'Bis {J+2} gibt es drei Frauentreffs, und zehn Vorhaben von Migrantenorganisationen sind gefördert.',
      origins: [
        ['cluster', 'empowerment-women'],
        ['previousGoal', 'meet', 'geteilt: Selbstorganisation hier, Begegnung in Feld 6'],
      ],
    },
    {
      key: 'protection',
      level: 'goal',
      title: 'Wer ausgegrenzt wird, findet Rat, und wer mitreden will, einen Platz',
      text: 'Schutz und Beteiligung gehören zusammen: Beides sagt, dass jemand dazugehört.',
      origins: [
        ['cluster', 'empowerment-discrimination'],
        ['cluster', 'empowerment-youth'],
      ],
    },
  ],
  measures: [
    measure({
      key: 'womens-places',
      goal: 'own-places',
      title: 'Frauentreffs an drei Orten, jede Woche',
      kind: 'extend',
      situation:
        'Das Frauenfrühstück kommt einmal im Monat und wandert. Gewünscht ist ein fester Ort, jede Woche, mit Kinderbetreuung.',
      description:
        'In Ellerwerder, Lindhorn und Moorlage öffnet einmal in der Woche ein Treff. Es gibt Kaffee, Kinderbetreuung und keine Anmeldung. Das Programm machen die Frauen selbst; eine Honorarkraft schließt auf und hilft beim Anfangen.',
      targetGroups: 'Frauen, zugewandert oder nicht',
      lead: 'Gleichstellungsbeauftragte',
      partners: 'Familienzentren, Frauengruppen, Kirchengemeinden',
      horizon: 'medium',
      start: '{J+1}-01',
      end: '{J+3}-12',
      cost: '33.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, Landesförderung bewilligt',
      indicators: 'Drei Treffs mit je 40 Terminen im Jahr; im Mittel zwölf Besucherinnen',
      origins: [
        ['cluster', 'empowerment-women'],
        ['proposal', 'empowerment-womens-place'],
        ['idea', 'women-once-a-week'],
        ['previousMeasure', 'women-breakfast', 'verschoben und erweitert'],
      ],
    }),
    measure({
      key: 'small-fund',
      goal: 'own-places',
      title: 'Kleiner Fonds für Migrantenorganisationen',
      kind: 'new',
      since: '1.0',
      situation:
        'Ein Verein hat beim Auftakt von seinem ersten Antrag erzählt: 800 Euro und sehr viel Papier. Danach wusste er, wie es geht.',
      description:
        'Vorhaben bis 1.000 Euro werden mit einem einseitigen Antrag gefördert. Entschieden wird binnen vier Wochen, zwei der fünf Stimmen kommen aus Migrantenorganisationen. Wer schon einen Antrag gestellt hat, hilft den anderen.',
      targetGroups: 'Migrantenorganisationen, Initiativen ohne Vereinsform',
      lead: 'Stabsstelle Integration',
      partners: 'Migrantenorganisationen, Freiwilligenagentur Ellerwerder',
      horizon: 'short',
      start: '{J+1}-01',
      end: '{J+2}-12',
      cost: '15.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: '15 geförderte Vorhaben im Jahr; fünf davon von neuen Gruppen',
      origins: [['idea', 'first-grant', 'der erste Antrag']],
    }),
    measure({
      key: 'discrimination-office',
      goal: 'protection',
      title: 'Anlaufstelle gegen Diskriminierung',
      kind: 'new',
      flagship: true,
      situation:
        'Wer wegen des Namens, der Hautfarbe oder der Religion abgewiesen wird, findet im Landkreis keine Beratung. Die nächste Stelle ist 70 Kilometer entfernt.',
      description:
        'Bei einem freien Träger entsteht eine unabhängige Anlaufstelle mit einer halben Stelle. Sie hört zu, berät, begleitet und vermittelt, mit Sprachmittlung und auf Wunsch ohne Namen.\nEinmal im Jahr berichtet sie öffentlich, wie viele Menschen sich gemeldet haben und worum es ging.',
      targetGroups: 'Menschen, die Diskriminierung erleben; Behörden, Schulen, Vermietende',
      lead: 'Wohlfahrtsverbände im Landkreis',
      partners: 'Gleichstellungsbeauftragte, Migrantenorganisationen, Verkehrsgesellschaft Heidmark',
      horizon: 'medium',
      start: '{J+1}-07',
      end: '{J+3}-12',
      cost: '46.000 Euro im Jahr für eine halbe Stelle und Sprachmittlung',
      funding: 'Offen; Antrag beim Land gestellt, Anteil des Landkreises von 20 Prozent eingeplant',
      indicators: '80 Beratungen im Jahr; Jahresbericht liegt im Kreistag vor',
      origins: [
        ['cluster', 'empowerment-discrimination'],
        ['proposal', 'empowerment-listening'],
        ['idea', 'name-on-the-phone', 'der Fall, an den alle denken'],
      ],
    }),
    measure({
      key: 'youth-forum',
      goal: 'protection',
      title: 'Jugendforum mit leerer Tagesordnung',
      kind: 'new',
      since: '0.9',
      situation:
        'Über Jugendliche wird viel gesprochen, mit ihnen wenig. Im Klassenrat üben sie Beteiligung, im Ort endet sie.',
      description:
        'Das Jugendforum tagt dreimal im Jahr. Die Tagesordnung ist leer, bis die Jugendlichen sie füllen. Wer aus Verwaltung und Politik kommt, hört zu und antwortet binnen acht Wochen schriftlich.\nNach zwei Jahren entscheiden die Jugendlichen, ob ein gewählter Rat entstehen soll.',
      targetGroups: 'Jugendliche von 13 bis 21 Jahren',
      lead: 'Fachbereich Jugend',
      partners: 'Schulen, Jugendfeuerwehr, Jugendhäuser, Jugendgruppen der Migrantenorganisationen',
      horizon: 'medium',
      start: '{J}-11',
      end: '{J+2}-12',
      cost: '12.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators:
        '50 Jugendliche je Forum, davon mindestens 15 mit Zuwanderungsgeschichte; alle Anliegen beantwortet',
      earlier: [
        {
          before: 'live',
          words: {
            description:
              'Das Jugendforum tagt zweimal im Jahr. Die Tagesordnung ist leer, bis die Jugendlichen sie füllen. Wer aus Verwaltung und Politik kommt, hört zu und antwortet binnen acht Wochen schriftlich.\nNach zwei Jahren entscheiden die Jugendlichen, ob ein gewählter Rat entstehen soll.',
          },
        },
      ],
      origins: [
        ['cluster', 'empowerment-youth'],
        ['idea', 'about-us', 'deshalb die leere Tagesordnung'],
        ['amendment', 'motion-3', 'dreimal statt zweimal im Jahr'],
      ],
    }),
    measure({
      key: 'council-tours',
      goal: 'protection',
      title: 'Kreistag verstehen: Rundgänge und Gesprächsabende',
      kind: 'new',
      quickWin: true,
      situation:
        'Viele Menschen wissen nicht, was ein Kreistag macht. Das gilt für Zugewanderte und für andere auch.',
      description:
        'Sechs Rundgänge im Jahr durch das Kreishaus, in wechselnden Sprachen. Danach gibt es ein Gespräch mit Kreistagsabgeordneten und, wer mag, den Platz der Landrätin oder des Landrats für ein Foto.',
      targetGroups: 'Alle, die neugierig sind; Kurse der Volkshochschule, Schulklassen',
      lead: 'Büro des Kreistages',
      partners: 'Fraktionen, Volkshochschule Heidmark, Sprachmittelnde',
      horizon: 'short',
      start: '{J}-09',
      end: '{J+1}-12',
      cost: '3.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: 'Sechs Rundgänge im Jahr; 150 Teilnehmende',
      origins: [
        ['cluster', 'empowerment-politics'],
        ['idea', 'seat-of-the-landrat'],
      ],
    }),
  ],
};
