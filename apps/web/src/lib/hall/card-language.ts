import type { Language } from '@fortschrift/domain/language';

type Script = 'arabic' | 'cyrillic' | 'latin';

const letters: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['latin', /\p{Script=Latin}/gu],
];

const scriptOf: Readonly<Record<Language, Script>> = {
  de: 'latin',
  'de-leicht': 'latin',
  en: 'latin',
  tr: 'latin',
  uk: 'cyrillic',
  ru: 'cyrillic',
  ar: 'arabic',
};

/**
 * The language a card is written in, guessed from its letters: the reading language when it is written with them,
 * else the likeliest one of the script that most letters belong to. Easy German is German.
 */
export function cardLanguage(text: string, reading: Language): Language {
  const own = reading === 'de-leicht' ? 'de' : reading;
  const counted = letters.map(([script, pattern]) => [script, text.match(pattern)?.length ?? 0] as const);
  const [script, count] = counted.reduce((most, next) => (next[1] > most[1] ? next : most));
  if (count === 0) return own;
  if (script === 'cyrillic') return cyrillic(text, own);
  if (script === scriptOf[own]) return own;
  return script === 'arabic' ? 'ar' : 'de';
}

/** Ukrainian and Russian each have letters the other lacks. */
function cyrillic(text: string, reading: Language): Language {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  if (/[ыэъё]/iu.test(text)) return 'ru';
  return reading === 'ru' ? 'ru' : 'uk';
}
