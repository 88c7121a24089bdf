import { type ChapterData, measure } from '../concept-data.ts';
import { doc } from '../text-blocks.ts';

export const volunteeringField: ChapterData = {
  key: 'volunteering',
  kind: 'field',
  field: 'volunteering',
  title: 'Ehrenamt und Zivilgesellschaft',
  since: '0.3',
  body: doc(
    'Ohne Ehrenamt gäbe es im Landkreis keine Lernhilfe, keinen Fahrdienst und kein Willkommen am Bahnhof. Ehrenamtliche verlangen wenig: jemanden, der sie kennt, und dass sie nicht draufzahlen.',
    'Neu in diesem Konzept ist die andere Richtung. Wer zugewandert ist, will nicht nur begleitet werden, sondern selbst anpacken.',
  ),
  goals: [
    {
      key: 'volunteering',
      level: 'guiding',
      title: 'Ehrenamt geht in beide Richtungen',
      text: 'Wer hilft, bekommt Rückhalt. Wer neu ist, kann selbst mitmachen, anpacken und leiten.',
      origins: [['proposal', 'volunteering-both-ways', 'wörtlich übernommen']],
    },
    {
      key: 'backing',
      level: 'goal',
      title: 'Ehrenamtliche haben Rückhalt, der bleibt',
      text: 'Bis Ende {J+1} kennt jede Gruppe ihre Ansprechperson beim Namen.',
      origins: [
        ['cluster', 'volunteering-contact'],
        ['previousGoal', 'engage', 'umbenannt'],
      ],
    },
    {
      key: 'open-clubs',
      level: 'goal',
      title: 'Vereine und Feuerwehren gewinnen Menschen, die neu sind',
      text: 'Bis {J+3} haben 40 Vereine Patenschaften für neue Mitglieder.',
      origins: [
        ['cluster', 'volunteering-clubs'],
        ['cluster', 'volunteering-newcomers'],
      ],
    },
  ],
  measures: [
    measure({
      key: 'contact-person',
      goal: 'backing',
      title: 'Eine feste Ansprechperson für das Ehrenamt',
      kind: 'extend',
      flagship: true,
      situation:
        'Die halbe Stelle für das Ehrenamt ist befristet und wurde viermal neu besetzt. Jedes Mal ging Wissen verloren, und die Gruppen fingen von vorn an.',
      description:
        'Die Stelle wird unbefristet und ganz. Einmal im Monat zieht die Sprechstunde in eine andere Gemeinde, reihum durch den ganzen Landkreis.\nDie Ansprechperson führt ein Verzeichnis der Gruppen, vermittelt Vertretungen und organisiert zwei Fortbildungen und zwei Austauschabende im Jahr.',
      targetGroups: 'Ehrenamtliche in der Integrationsarbeit',
      lead: 'Stabsstelle Integration',
      partners: 'Freiwilligenagentur Ellerwerder, Gemeinden, Kirchengemeinden',
      horizon: 'ongoing',
      start: '{J}-10',
      end: '',
      cost: '74.000 Euro im Jahr für 1,0 Stelle',
      funding: 'Haushalt des Landkreises, Stelle beschlossen',
      indicators:
        'Zwölf Sprechstunden an neun Orten im Jahr; jede zweite Gruppe nimmt an einem Austausch teil',
      origins: [
        ['cluster', 'volunteering-contact'],
        ['proposal', 'volunteering-one-person'],
        ['idea', 'office-hour-outside', 'die Sprechstunde unterwegs'],
        ['idea', 'kitchen-table', 'Vertretung und Material'],
        ['previousMeasure', 'volunteer-coordination', 'erweitert'],
        ['previousMeasure', 'guide-training', 'in das laufende Geschäft übernommen'],
      ],
    }),
    measure({
      key: 'simple-expenses',
      goal: 'backing',
      title: 'Auslagen auf einer Seite erstatten',
      kind: 'change',
      quickWin: true,
      situation:
        'Das Formular für Fahrtkosten hat vier Seiten. Viele zahlen lieber selbst, manche hören deshalb auf.',
      description:
        'Eine Seite Papier oder ein Foto des Belegs genügt. Das Geld ist innerhalb von vier Wochen auf dem Konto. Bis 50 Euro im Monat sind keine Belege nötig.',
      targetGroups: 'Ehrenamtliche',
      lead: 'Stabsstelle Integration',
      partners: 'Kreiskasse, Rechnungsprüfungsamt',
      horizon: 'short',
      start: '{J}-08',
      end: '{J}-12',
      cost: '18.000 Euro im Jahr für die Erstattung',
      funding: 'Haushalt des Landkreises, gesichert',
      indicators: 'Mittlere Dauer bis zur Zahlung unter vier Wochen; 300 Anträge im Jahr',
      earlier: [
        {
          before: 'live',
          words: {
            description:
              'Eine Seite Papier oder ein Foto des Belegs genügt. Das Geld ist innerhalb von acht Wochen auf dem Konto. Bis 50 Euro im Monat sind keine Belege nötig.',
            indicators: 'Mittlere Dauer bis zur Zahlung unter acht Wochen; 300 Anträge im Jahr',
          },
        },
      ],
      origins: [
        ['cluster', 'volunteering-expenses'],
        ['proposal', 'volunteering-mileage'],
        ['amendment', 'motion-1', 'vier statt acht Wochen'],
      ],
    }),
    measure({
      key: 'open-clubs',
      goal: 'open-clubs',
      title: 'Offene Vereine: Patenschaften in Sport, Musik und Feuerwehr',
      kind: 'extend',
      situation:
        'Siebzehn Sportvereine haben sich geöffnet. Feuerwehren und Musikvereine suchen Nachwuchs, werden aber selten gefragt und fragen selten selbst.',
      description:
        'Jedes neue Mitglied bekommt eine Patin oder einen Paten. Drei Monate Probezeit kosten nichts. Ein Begrüßungsblatt erklärt den Verein in acht Sprachen.\nDer Kreissportbund und die Kreisfeuerwehr beraten, der Landkreis zahlt eine Starthilfe von 400 Euro je Verein.',
      targetGroups: 'Vereine, Feuerwehren, Menschen, die neu im Ort sind',
      lead: 'Kreissportbund Heidmark',
      partners: 'Kreisfeuerwehr, Musikvereine, Jugendfeuerwehren',
      horizon: 'medium',
      start: '{J+1}-01',
      end: '{J+3}-12',
      cost: '16.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, Sportförderung des Landes',
      indicators: '40 Vereine mit Patenschaften bis {J+3}; 250 neue Mitglieder',
      origins: [
        ['cluster', 'volunteering-clubs'],
        ['idea', 'fire-brigade', 'der Anstoß für die Feuerwehr'],
        ['idea', 'youth-brigade', 'das gute Beispiel'],
        ['previousMeasure', 'sport-for-all', 'umbenannt und erweitert'],
      ],
    }),
    measure({
      key: 'join-in-exchange',
      goal: 'open-clubs',
      title: 'Mitmachbörse: Zugewanderte bringen ein, was sie können',
      kind: 'new',
      since: 'live',
      draftState: 'inProgress',
      situation:
        'Ein Sanitäter, eine Schneiderin, ein Fußballtrainer: Viele brachten beim Auftakt Können mit, nach dem noch niemand gefragt hat.',
      description:
        'Zweimal im Jahr treffen sich Vereine und Menschen, die mitmachen wollen, an Tischen statt an Ständen. Wer sich findet, verabredet einen Probetag.',
      targetGroups: 'Zugewanderte mit Erfahrung, Vereine',
      lead: '',
      partners: 'Freiwilligenagentur Ellerwerder, Migrantenorganisationen',
      horizon: 'short',
      start: '{J+1}-05',
      end: '',
      cost: '5.000 Euro im Jahr',
      funding: 'Haushalt des Landkreises, angemeldet',
      indicators: '60 Teilnehmende je Börse; 20 Probetage',
      origins: [['cluster', 'volunteering-newcomers']],
    }),
  ],
};
