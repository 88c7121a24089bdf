import { type ChapterData, measure } from '../concept-data.ts';
import { doc } from '../text-blocks.ts';

export const housingField: ChapterData = {
  key: 'housing',
  kind: 'field',
  field: 'housing',
  title: 'Wohnen und Leben vor Ort',
  since: '0.3',
  body: doc(
    'Zuhause ist, wo jemand grüßt. Ob das gelingt, entscheidet sich im Treppenhaus, an der Bushaltestelle und im Dorfcafé. Der Landkreis baut keine Wohnungen, aber er kann Wege verkürzen und Türen öffnen.',
    'Der Mangel an Wohnraum blieb beim Auftakt als offene Frage stehen. Ihm widmet sich eine eigene Werkstatt.',
  ),
  goals: [
    {
      key: 'housing',
      level: 'guiding',
      title: 'Aus einem Wohnort wird ein Zuhause',
      text: 'In der Kreisstadt wie im kleinsten Dorf.',
      origins: [['cluster', 'housing-neighbours']],
    },
    {
      key: 'arrive',
      level: 'goal',
      title: 'Wohnen gelingt, und Ämter sind auch ohne Handy erreichbar',
      text: 'Wer mietet, kennt Rechte und Pflichten. Wer einen Antrag stellt, bekommt Hilfe in der Nähe.',
      origins: [
        ['cluster', 'housing-tenancy'],
        ['cluster', 'housing-digital'],
        ['previousGoal', 'home', 'inhaltlich geändert'],
      ],
    },
    {
      key: 'village',
      level: 'goal',
      title: 'Menschen kommen hin und kommen zusammen',
      text: 'Bis {J+3} hat jede Gemeinde einen offenen Treffpunkt und samstags eine Fahrt dorthin.',
      origins: [
        ['cluster', 'housing-bus'],
        ['cluster', 'housing-meeting'],
        ['previousGoal', 'meet', 'geteilt: Begegnung hier'],
      ],
    },
  ],
  measures: [
    measure({
      key: 'tenancy-course',
      goal: 'arrive',
      title: 'Mieterkurs mit Bescheinigung',
      kind: 'new',
      quickWin: true,
      situation:
        'Mülltrennung, Nebenkosten, Ruhezeiten: Vieles, was Streit macht, hat niemand erklärt. Vermietende wünschen sich mehr Sicherheit.',
      description:
        'Drei Abende zu Vertrag, Nebenkosten, Heizen und Nachbarschaft, mit Sprachmittlung. Am Ende gibt es eine Bescheinigung. Vermietende sind zum letzten Abend eingeladen.',
      targetGroups: 'Menschen auf Wohnungssuche, Vermietende',
      lead: 'Wohnberatung im Fachbereich Soziales',
      partners: 'Volkshochschule Heidmark, Wohnungsbaugesellschaft, private Vermietende',
      horizon: 'short',
      start: '{J}-09',
      end: '{J+1}-12',
      cost: '7.500 Euro im Jahr',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: 'Acht Kurse und 120 Bescheinigungen im Jahr',
      origins: [
        ['cluster', 'housing-tenancy'],
        ['previousMeasure', 'housing-advice', 'ergänzt'],
      ],
    }),
    measure({
      key: 'digital-help',
      goal: 'arrive',
      title: 'Digitale Sprechstunde im Rathaus',
      kind: 'new',
      quickWin: true,
      since: '0.9',
      situation:
        'Immer mehr Anträge laufen über das Internet. Wer kein Gerät hat oder unsicher ist, bleibt draußen.',
      description:
        'In vier Rathäusern sitzt einmal in der Woche jemand, der beim Ausfüllen hilft. Ein Tablet ist da, Sprachmittlung kommt per Video dazu. Termine gibt es weiter am Telefon.',
      targetGroups: 'Menschen ohne Gerät oder Übung, Ältere, Neuzugewanderte',
      lead: 'Fachbereich Zentrale Dienste',
      partners: 'Städte Ellerwerder und Lindhorn, Samtgemeinden Harkenrode und Heidwinkel, Ehrenamtliche',
      horizon: 'short',
      start: '{J+1}-01',
      end: '{J+1}-12',
      cost: '10.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: '160 Termine je Rathaus im Jahr',
      origins: [['cluster', 'housing-digital']],
    }),
    measure({
      key: 'call-bus',
      goal: 'village',
      title: 'Rufbus am Wochenende, leicht zu bestellen',
      kind: 'new',
      situation:
        'Samstags ab 14 Uhr und sonntags fährt kein Bus. Den Rufbus gibt es, doch seine Anmeldung verstehen viele nicht.',
      description:
        'Der Rufbus fährt auch samstags bis 22 Uhr. Die Anmeldung geht per Telefon und Handy, in Einfacher Sprache und in sieben Sprachen. Nach einem Jahr wird geprüft, ob ein Sonntagsangebot nötig ist.',
      targetGroups: 'Alle ohne Auto, Jugendliche, ältere Menschen',
      lead: 'Verkehrsgesellschaft Heidmark',
      partners: 'Gemeinden, Stabsstelle Integration',
      horizon: 'medium',
      start: '{J}-11',
      end: '{J+2}-12',
      cost: '88.000 Euro im Jahr',
      funding: 'Nahverkehrsmittel des Landkreises, gesichert bis {J+2}',
      indicators:
        '4.000 Fahrten am Wochenende im Jahr; jede fünfte Buchung in einer anderen Sprache als Deutsch',
      earlier: [
        {
          before: '1.1',
          words: {
            description:
              'Der Rufbus fährt auch samstags bis 20 Uhr. Die Anmeldung geht per Telefon und Handy, in Einfacher Sprache und in vier Sprachen.',
          },
        },
      ],
      origins: [
        ['cluster', 'housing-bus'],
        ['proposal', 'housing-weekend-bus'],
        ['idea', 'call-bus-simple', 'die einfache Anmeldung'],
      ],
    }),
    measure({
      key: 'village-rooms',
      goal: 'village',
      title: 'Räume aufschließen: ein Treffpunkt in jeder Gemeinde',
      kind: 'new',
      situation:
        'Gaststätten und Läden schließen, Gemeindehäuser stehen leer. Räume gibt es genug, aber sie sind abgeschlossen.',
      description:
        'In jeder Gemeinde öffnet mindestens ein Raum einmal in der Woche für Gruppen, ohne Miete. Der Landkreis zahlt eine Pauschale für Heizung und Reinigung und stellt eine Mustervereinbarung für die Schlüssel bereit.\nVorbild ist das Dorfcafé in Grasbüttel.',
      targetGroups: 'Gruppen, Vereine, alle Menschen im Ort',
      lead: 'Stabsstelle Integration',
      partners: 'Städte und Gemeinden, Kirchengemeinden, Landfrauen',
      horizon: 'medium',
      start: '{J+1}-03',
      end: '{J+3}-12',
      cost: '27.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, Dorfentwicklung des Landes, bewilligt',
      indicators: 'Neun Treffpunkte bis {J+3}; je 40 Öffnungen im Jahr',
      origins: [
        ['cluster', 'housing-meeting'],
        ['proposal', 'housing-open-doors'],
        ['idea', 'village-cafe', 'das Vorbild'],
        ['previousMeasure', 'meeting-bus', 'ersetzt: Räume statt Bus'],
      ],
    }),
    measure({
      key: 'welcome-visits',
      goal: 'village',
      title: 'Willkommensbesuche in der Nachbarschaft',
      kind: 'new',
      situation:
        'Die Patenfamilien von 2018 banden sich für ein Jahr, das war vielen zu lang. Ein Besuch mit Tomaten ist kürzer und wirkt trotzdem.',
      description:
        'Wer neu in den Ort zieht, bekommt Besuch von zwei Menschen aus der Nachbarschaft, mit einer Tasche voller Auskünfte und einer Einladung zum gemeinsamen Kochen. Die Besuchenden werden an einem Abend vorbereitet.',
      targetGroups: 'Neu Zugezogene, Nachbarschaften',
      lead: 'Freiwilligenagentur Ellerwerder',
      partners: 'Gemeinden, Landfrauen, Migrantenorganisationen',
      horizon: 'short',
      start: '{J+1}-04',
      end: '{J+2}-12',
      cost: '9.500 Euro im Jahr',
      funding: 'Haushalt des Landkreises, Spenden',
      indicators: 'In fünf Gemeinden erprobt; 200 Besuche im Jahr',
      origins: [
        ['cluster', 'housing-neighbours'],
        ['idea', 'tomatoes', 'die Tomaten'],
        ['previousMeasure', 'partner-families', 'verkleinert und neu gedacht'],
      ],
    }),
  ],
};
