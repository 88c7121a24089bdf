import type { Language } from '@fortschrift/domain/language';

/** What is talked about at the tables, with the words in which it is. */
const themes: readonly { readonly heading: string; readonly lines: readonly string[] }[] = [
  {
    heading: 'Der Bus fährt auch abends und am Wochenende',
    lines: [
      'Nach 18 Uhr fährt kein Bus mehr aus der Stadt ins Dorf',
      'Die Fahrkarte zum Sprachkurs ist zu teuer',
      'Sonntags kommt man ohne Auto nirgends hin',
    ],
  },
  {
    heading: 'Deutsch lernen, wenn man arbeitet oder Kinder hat',
    lines: [
      'Sprachkurse am Abend mit Kinderbetreuung',
      'Ich warte seit acht Monaten auf einen Platz im Deutschkurs',
      'Ein Sprachcafé in jeder Gemeinde hilft mehr als Hausaufgaben',
    ],
  },
  {
    heading: 'Eine Wohnung finden, ohne abgewiesen zu werden',
    lines: [
      'Am Telefon ist die Wohnung weg, sobald ich meinen Namen sage',
      'Jemand soll bei der Wohnungssuche mitgehen',
      'Die Unterkunft ist zu eng zum Lernen',
    ],
  },
];

const foreign: readonly { readonly language: Language; readonly text: string }[] = [
  { language: 'ar', text: 'لا توجد حافلة إلى دورة اللغة في المساء' },
  { language: 'uk', text: 'Мені потрібна допомога з визнанням диплома' },
  { language: 'tr', text: 'Anaokulunda yer bulamıyoruz' },
  { language: 'en', text: 'My certificate is not recognised and nobody tells me why' },
];

export const headings: readonly string[] = themes.map(({ heading }) => heading);

/** The card number `card` of guest number `guest`: no two are alike, each fifth is in another language. */
export function cardOf(guest: number, card: number): { readonly text: string; readonly language: Language } {
  const mark = `(${guest}.${card})`;
  const other = foreign[(guest + card) % foreign.length];
  if ((guest + card) % 5 === 4 && other !== undefined)
    return { language: other.language, text: `${other.text} ${mark}` };
  const theme = themes[(guest + card) % themes.length];
  const line = theme?.lines[(guest * 7 + card) % theme.lines.length] ?? '';
  return { language: 'de', text: `${line} ${mark}` };
}

/** Which heading a card belongs under, by its place among `headings`; null for one that stays alone. */
export function themeOf(text: string): number | null {
  const found = themes.findIndex(({ lines }) => lines.some((line) => text.startsWith(line)));
  return found < 0 ? null : found;
}
