import type { AmendmentItem } from '@fortschrift/domain/paper';

/** A point of an amendment paper; `target` is the key of a measure of the new concept. */
export type AmendmentData = Pick<
  AmendmentItem,
  'operation' | 'oldText' | 'newText' | 'reasoning' | 'opinion' | 'state'
> & { readonly key: string; readonly target: string };

/** The motion the committee dealt with in its first reading of 1.1, point by point. */
export const motionItems: readonly AmendmentData[] = [
  {
    key: 'motion-1',
    target: 'simple-expenses',
    operation: 'replace',
    oldText: 'Das Geld ist innerhalb von acht Wochen auf dem Konto.',
    newText: 'Das Geld ist innerhalb von vier Wochen auf dem Konto.',
    reasoning: 'Wer ehrenamtlich fährt, kann nicht zwei Monate auf sein Geld warten.',
    opinion: 'Übernehmen. Die Kreiskasse zahlt schon heute im Mittel nach drei Wochen aus.',
    state: 'accepted',
  },
  {
    key: 'motion-2',
    target: 'childcare-courses',
    operation: 'insert',
    oldText: '',
    newText: 'Einer der vier Orte liegt im Süden des Landkreises.',
    reasoning: 'Die bisherigen Orte liegen alle nördlich der Kreisstadt.',
    opinion:
      'Übernehmen. Die Samtgemeinde Steinwohld stellt einen Raum, es entstehen keine zusätzlichen Kosten.',
    state: 'accepted',
  },
  {
    key: 'motion-3',
    target: 'youth-forum',
    operation: 'replace',
    oldText: 'Das Jugendforum tagt zweimal im Jahr.',
    newText: 'Das Jugendforum tagt viermal im Jahr.',
    reasoning: 'Zwischen zwei Treffen vergeht sonst ein halbes Jahr. Das ist für Jugendliche eine Ewigkeit.',
    opinion:
      'Teilweise übernehmen. Drei Treffen sind mit den vorhandenen Mitteln möglich, vier würden 9.000 Euro mehr kosten.',
    state: 'acceptedModified',
  },
  {
    key: 'motion-4',
    target: 'discrimination-office',
    operation: 'replace',
    oldText: 'eine unabhängige Anlaufstelle mit einer halben Stelle',
    newText: 'eine unabhängige Anlaufstelle mit einer ganzen Stelle',
    reasoning: 'Eine halbe Stelle kann nicht im ganzen Landkreis beraten und zugleich Schulen schulen.',
    opinion:
      'Ablehnen. Der Antrag beim Land ist für eine halbe Stelle gestellt. Nach dem ersten Jahresbericht kann neu entschieden werden.',
    state: 'rejected',
  },
  {
    key: 'motion-5',
    target: 'call-bus',
    operation: 'insert',
    oldText: '',
    newText: 'Der Rufbus fährt auch sonntags von 9 bis 18 Uhr.',
    reasoning: 'Am Sonntag kommt aus den Dörfern niemand weg.',
    opinion:
      'Kenntnis nehmen. Die Verkehrsgesellschaft rechnet mit 61.000 Euro im Jahr und legt zur Auswertung nach einem Jahr Zahlen vor.',
    state: 'withdrawn',
  },
  {
    key: 'motion-6',
    target: 'taster-week',
    operation: 'insert',
    oldText: '',
    newText: 'Auch Pflegeheime nehmen an der Schnupperwoche teil.',
    reasoning: 'Pflege ist mehr als das Klinikum.',
    opinion: 'Erledigt. Pflegeheime stehen bereits unter den Beteiligten, zwei haben Plätze zugesagt.',
    state: 'settled',
  },
];

/** The proposals of a municipality that wait for the coming session. */
export const municipalityItems: readonly AmendmentData[] = [
  {
    key: 'municipality-1',
    target: 'village-rooms',
    operation: 'replace',
    oldText: 'Der Landkreis zahlt eine Pauschale für Heizung und Reinigung',
    newText: 'Der Landkreis zahlt eine Pauschale für Heizung, Reinigung und Versicherung',
    reasoning: 'Ohne Versicherungsschutz dürfen Ehrenamtliche die Schlüssel nicht bekommen.',
    opinion: 'Übernehmen. Ein Sammelvertrag kostet rund 1.200 Euro im Jahr.',
    state: 'opinionGiven',
  },
  {
    key: 'municipality-2',
    target: 'digital-help',
    operation: 'replace',
    oldText: 'In vier Rathäusern sitzt einmal in der Woche jemand',
    newText: 'In fünf Rathäusern sitzt einmal in der Woche jemand',
    reasoning: 'Moorlage möchte sich beteiligen und stellt Raum und Gerät.',
    opinion: '',
    state: 'filed',
  },
];
