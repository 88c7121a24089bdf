import { emptyRichText, type RichText } from '@fortschrift/domain/rich-text';
import { sampleConcept, sampleMeasure, text } from './concept-sample.ts';

/** Every kind of block and mark the domain knows. */
export const richSample: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Der Landkreis ist in Bewegung: ' },
        { type: 'text', text: 'jede fünfte Person', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' hat eine Einwanderungsgeschichte, ' },
        { type: 'text', text: 'und viele bleiben', marks: [{ type: 'italic' }] },
        { type: 'text', text: '. Zahlen stehen im ' },
        {
          type: 'text',
          text: 'Monitoring des Landes',
          marks: [{ type: 'link', attrs: { href: 'https://www.example.org/monitoring' } }],
        },
        { type: 'text', text: '; ' },
        { type: 'text', text: 'neu', marks: [{ type: 'underline' }] },
        { type: 'text', text: ' und ' },
        { type: 'text', text: 'gestrichen', marks: [{ type: 'strike' }] },
        { type: 'text', text: ' sind gekennzeichnet.' },
        { type: 'hardBreak' },
        { type: 'text', text: 'Diese Zeile folgt nach einem Umbruch.' },
      ],
    },
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Wie das Konzept entstand' }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'Auftakt mit 72 Teilnehmenden an sechs Tischen' }],
            },
            {
              type: 'orderedList',
              content: [
                {
                  type: 'listItem',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Karten schreiben' }] }],
                },
                {
                  type: 'listItem',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ordnen und gewichten' }] }],
                },
              ],
            },
          ],
        },
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'Rückkopplung mit den Gemeinden' }] },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'Wer mitreden darf, bleibt. So stand es auf einer Karte am Tisch Ehrenamt.',
            },
          ],
        },
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Wie es zu lesen ist' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'أهلا وسهلا بكم في الدائرة: ٦ طاولات و 72 مشاركا، مع Fachkräfte من البلديات.' },
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: [] },
    { type: 'paragraph', content: [] },
  ],
};

const longWord =
  'Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetzanpassungsverordnung';

/** A concept of 3 fields, 4 goals and 9 measures with everything a person might type. */
export const heidmark = sampleConcept(
  'Integrations- und Teilhabekonzept für den Landkreis Heidmark',
  [
    { kind: 'front', field: null, title: 'Einleitung', body: richSample },
    {
      kind: 'field',
      field: 'education',
      title: 'Bildung und Sprache',
      body: text(
        'Sprache öffnet Türen, und Bildung hält sie offen. Im Landkreis fehlen vor allem Kurse mit Kinderbetreuung und Angebote am Abend in den Dörfern.\nDie Volkshochschule, neun Gemeinden und viele Ehrenamtliche tragen das Angebot. Wartezeiten von sechs Monaten sind keine Seltenheit.',
      ),
      goals: [
        {
          id: 'g10',
          level: 'guiding',
          title: 'Alle Menschen im Landkreis lernen Deutsch und finden den Bildungsweg, der zu ihnen passt.',
          text: text('Das Leitziel gilt für Erwachsene wie für Kinder, in der Stadt wie auf dem Dorf.'),
        },
        {
          id: 'g11',
          level: 'goal',
          title: 'Bis 2029 wartet niemand länger als acht Wochen auf einen Sprachkurs.',
          text: text('Gezählt wird ab der Anmeldung. Kurse mit Kinderbetreuung haben Vorrang.'),
        },
        {
          id: 'g12',
          level: 'goal',
          title: 'Eltern kennen das Schulsystem und sprechen mit der Schule auf Augenhöhe.',
          text: emptyRichText,
        },
      ],
      measures: [
        sampleMeasure({
          id: 'm111',
          goalId: 'g11',
          title: 'Sprachkurse mit Kinderbetreuung in drei Grundzentren',
          kind: 'extend',
          situation: text(
            'In den Kursen sitzen überwiegend Menschen ohne kleine Kinder. Wer betreut, wartet im Schnitt neun Monate länger. Drei Gemeinden haben Räume, aber kein Personal.',
          ),
          description: text(
            'Die Volkshochschule richtet in drei Grundzentren Vormittagskurse ein, neben denen eine Tagespflegeperson bis zu acht Kinder betreut. Der Landkreis übernimmt die Betreuung, die Gemeinden stellen Räume.\nNach einem Jahr wird entschieden, ob drei weitere Orte dazukommen.',
          ),
          targetGroups: 'Eltern mit Kindern unter sechs Jahren, Alleinerziehende',
          lead: 'Volkshochschule Heidmark',
          partners: 'Gemeinden Aue, Barnbeck und Lohe; Tagespflegebüro; Koordinierungsstelle Sprache',
          horizon: 'medium',
          start: '2027-02',
          end: '2029-01',
          cost: '84.000 Euro im Jahr, davon 0,5 VZÄ für die Koordination',
          funding: 'Landkreis 50.000 Euro (Produkt 3.1.5), Landesmittel beantragt, Rest offen',
          indicators: 'Zahl der Teilnehmenden mit Kindern je Kurs (Ziel: 10); Wartezeit in Wochen',
          flagship: true,
          quickWin: true,
        }),
        sampleMeasure({
          id: 'm112',
          goalId: 'g11',
          title: 'Лінгвістичне кафе: розмовний клуб українською та німецькою',
          situation: text('Багато людей говорять німецькою лише на курсах. Їм бракує ґрунтовної розмови.'),
          description: text('Щотижня зустріч у бібліотеці. Das Café öffnet jeden Donnerstag.'),
          targetGroups: 'Neuzugewanderte und Nachbarschaft',
          lead: 'Kreisbibliothek',
          horizon: 'short',
          start: '2026-09',
          cost: 'keine',
          funding: 'entfällt',
          indicators: 'Zahl der Treffen',
          quickWin: true,
        }),
        sampleMeasure({ id: 'm113', goalId: 'g11', title: 'Abendkurse in den Dörfern' }),
        sampleMeasure({
          id: 'm121',
          goalId: 'g12',
          title: 'مقهى الأهل: لقاء شهري بين الأهل والمدرسة',
          situation: text('يحتاج الأهل إلى معلومات واضحة عن المدرسة، خاصة قبل الصف الخامس.'),
          description: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'Einmal im Monat lädt die Schule ein, auf Arabisch: ' },
                  { type: 'text', text: 'أهلا وسهلا', marks: [{ type: 'bold' }] },
                  { type: 'text', text: ', mit Sprachmittlung.' },
                ],
              },
              {
                type: 'bulletList',
                content: [
                  {
                    type: 'listItem',
                    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'قهوة وشاي' }] }],
                  },
                ],
              },
              {
                type: 'heading',
                attrs: { level: 4 },
                content: [{ type: 'text', text: 'Ablauf im Einzelnen' }],
              },
              { type: 'paragraph', content: [{ type: 'text', text: 'Beginn um 15 Uhr.' }] },
            ],
          },
          lead: 'Bildungsbüro',
          horizon: 'ongoing',
        }),
      ],
    },
    {
      kind: 'field',
      field: 'work',
      title: 'Arbeit und Wirtschaft',
      body: text('Betriebe suchen Personal, Menschen suchen Arbeit, und beide finden sich zu selten.'),
      goals: [
        {
          id: 'g21',
          level: 'goal',
          title: '#evil[x] $ sum $ @ref <label> \\ back\\slash *fett* _kursiv_ `code` = Titel // Kommentar',
          text: text('#panic("nein") und #import "@preview/x:1.0.0": * bleiben Text. #read("/etc/passwd")'),
        },
      ],
      measures: [
        sampleMeasure({
          id: 'm211',
          goalId: 'g21',
          title: `Umsetzung: ${longWord}`,
          situation: text(
            `${longWord} und ${'https://www.example.org/'.concat('pfad-ohne-ende/'.repeat(12))}`,
          ),
          description: text('x'.repeat(400)),
          targetGroups: 'y'.repeat(120),
          lead: '#evil[x]',
          cost: '$ 5 $ & 100 % #1',
          funding: '@ref',
          indicators: 'C:\\temp\\neu\nzweite Zeile',
        }),
        sampleMeasure({
          id: 'm212',
          goalId: 'g21',
          title: 'Lange Beschreibung, die keine Seite fasst',
          description: text(
            Array.from(
              { length: 34 },
              (_, index) =>
                `Schritt ${index + 1}: Die Koordinierungsstelle spricht mit den Betrieben, hält fest, was gebraucht wird, und bringt beide Seiten an einen Tisch, bevor der nächste Schritt beginnt.`,
            ).join('\n'),
          ),
          lead: 'Wirtschaftsförderung',
        }),
        sampleMeasure({ id: 'm213', goalId: null, title: 'Herzen 😀 und 漢字 bleiben lesbar, n̈ auch' }),
      ],
    },
    {
      kind: 'field',
      field: 'volunteering',
      title: 'Ehrenamt und Zivilgesellschaft',
      body: emptyRichText,
      goals: [
        {
          id: 'g31',
          level: 'goal',
          title: 'Ehrenamtliche haben eine feste Ansprechperson.',
          text: emptyRichText,
        },
      ],
      measures: [
        sampleMeasure({
          id: 'm311',
          goalId: 'g31',
          title: 'Auslagen unkompliziert erstatten',
          lead: 'Stabsstelle Integration',
          horizon: 'short',
          flagship: true,
        }),
        sampleMeasure({ id: 'm312', goalId: 'g31', title: '' }),
      ],
    },
    {
      kind: 'back',
      field: null,
      title: 'Ausblick',
      body: text('Über die Umsetzung wird jährlich berichtet.'),
    },
  ],
  { m111: 7, g11: 12, m311: 1 },
);
