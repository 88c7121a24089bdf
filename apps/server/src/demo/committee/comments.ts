/**
 * A remark on a measure of a version, on one of its fields or on words in it, `daysAgo` counted from now; or the answer
 * to an earlier one. Resolved ones were settled a day later.
 */
export type CommentData = {
  readonly key: string;
  readonly version: '0.9' | '1.1';
  readonly target: string;
  readonly author: string;
  readonly text: string;
  readonly daysAgo: number;
  readonly resolved: false | 'done' | 'changed';
  readonly field: string;
  /** Words of the field as they stand in that version; empty for the whole field. */
  readonly quote: string;
  /** Key of the remark it answers. */
  readonly answers: string | null;
};

export const demoComments: readonly CommentData[] = [
  comment(
    '0.9',
    'training-guides',
    'steuerung',
    168,
    'Bitte sagen, wie viele Auszubildende wir damit erreichen. Ohne Zahl ist es ein Wunsch.',
    { resolved: 'changed', field: 'indicators' },
  ),
  comment(
    '0.9',
    'womens-places',
    'vorsitz',
    166,
    'Warum gerade diese drei Orte? Ein Satz dazu würde helfen.',
    { resolved: 'done' },
  ),
  comment('0.9', 'medical-mediation', 'vorsitz', 166, 'Bitte auch an die Hebammen denken.', {
    field: 'description',
    quote: 'Praxen und Kliniken',
  }),
  comment(
    '0.9',
    'youth-forum',
    'steuerung',
    165,
    'Die leere Tagesordnung gefällt mir. Wer sorgt dafür, dass die Antworten wirklich kommen?',
    { resolved: 'done' },
  ),
  comment(
    '1.1',
    'women-return',
    'vorsitz',
    30,
    'Gut, dass die Kinderbetreuung von Anfang an mitgedacht ist. Reicht der Zuschuss auch für den Südkreis?',
    { field: 'description', quote: 'Kinderbetreuung klären' },
  ),
  comment(
    '1.1',
    'medical-mediation',
    'gremium',
    28,
    'Das ist der wichtigste Satz im ganzen Feld. Bitte nach vorn stellen.',
    { field: 'description', quote: 'Kinder werden nicht als Sprachmittelnde eingesetzt' },
  ),
  comment('1.1', 'medical-mediation', 'buero', 27, 'Danke, das nehmen wir für die nächste Fassung auf.', {
    answers: '1.1-medical-mediation-gremium',
  }),
  comment('1.1', 'call-bus', 'steuerung', 26, 'Sind die sieben Sprachen schon beauftragt?', {
    resolved: 'done',
    field: 'description',
    quote: 'in sieben Sprachen',
  }),
  comment('1.1', 'call-bus', 'redaktion', 25, 'Ja, die Verkehrsgesellschaft hat sie schon geliefert.', {
    answers: '1.1-call-bus-steuerung',
  }),
  comment(
    '1.1',
    'discrimination-office',
    'gremium',
    15,
    'Nach der Abstimmung von 5 zu 5: Bitte im Jahresbericht ausweisen, wie viele Anfragen nicht angenommen werden konnten.',
    { field: 'indicators' },
  ),
  comment('1.1', 'digital-help', 'vorsitz', 9, 'Moorlage möchte mitmachen. Kommt das in die zweite Lesung?'),
];

function comment(
  version: CommentData['version'],
  target: string,
  author: string,
  daysAgo: number,
  text: string,
  more: Partial<Pick<CommentData, 'resolved' | 'field' | 'quote' | 'answers'>> = {},
): CommentData {
  const key = `${version}-${target}-${author}`;
  return {
    ...{ key, version, target, author, text, daysAgo },
    ...{ resolved: false, field: '', quote: '', answers: null },
    ...more,
  };
}
