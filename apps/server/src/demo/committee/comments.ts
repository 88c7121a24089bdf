/** A remark on a measure of a version, `daysAgo` counted from now; answered ones are resolved. */
export type CommentData = {
  readonly key: string;
  readonly version: '0.9' | '1.1';
  readonly target: string;
  readonly author: string;
  readonly text: string;
  readonly daysAgo: number;
  readonly resolved: boolean;
};

export const demoComments: readonly CommentData[] = [
  comment(
    '0.9',
    'training-guides',
    'steuerung',
    168,
    true,
    'Bitte sagen, wie viele Auszubildende wir damit erreichen. Ohne Zahl ist es ein Wunsch.',
  ),
  comment(
    '0.9',
    'womens-places',
    'vorsitz',
    166,
    true,
    'Warum gerade diese drei Orte? Ein Satz dazu würde helfen.',
  ),
  comment(
    '0.9',
    'youth-forum',
    'steuerung',
    165,
    true,
    'Die leere Tagesordnung gefällt mir. Wer sorgt dafür, dass die Antworten wirklich kommen?',
  ),
  comment(
    '1.1',
    'women-return',
    'vorsitz',
    30,
    false,
    'Gut, dass die Kinderbetreuung von Anfang an mitgedacht ist. Reicht der Zuschuss auch für den Südkreis?',
  ),
  comment(
    '1.1',
    'medical-mediation',
    'gremium',
    28,
    false,
    'Der Satz zu den Kindern ist der wichtigste im ganzen Feld. Bitte nach vorn stellen.',
  ),
  comment(
    '1.1',
    'medical-mediation',
    'buero',
    27,
    false,
    'Danke, das nehmen wir für die nächste Fassung auf.',
  ),
  comment('1.1', 'call-bus', 'steuerung', 26, true, 'Sind die sieben Sprachen schon beauftragt?'),
  comment('1.1', 'call-bus', 'redaktion', 25, true, 'Ja, die Verkehrsgesellschaft hat sie schon geliefert.'),
  comment(
    '1.1',
    'discrimination-office',
    'gremium',
    15,
    false,
    'Nach der Abstimmung von 5 zu 5: Bitte im Jahresbericht ausweisen, wie viele Anfragen nicht angenommen werden konnten.',
  ),
  comment(
    '1.1',
    'digital-help',
    'vorsitz',
    9,
    false,
    'Moorlage möchte mitmachen. Kommt das in die zweite Lesung?',
  ),
];

function comment(
  version: CommentData['version'],
  target: string,
  author: string,
  daysAgo: number,
  resolved: boolean,
  text: string,
): CommentData {
  return { key: `${version}-${target}-${author}`, version, target, author, text, daysAgo, resolved };
}
