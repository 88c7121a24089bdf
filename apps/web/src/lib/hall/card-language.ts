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

type Latin = 'de' | 'en' | 'tr';

/**
 * What tells the three languages in Latin letters apart: small words that stand in one of them only, and letters the
 * others lack. Many who read Turkish write German, for the table to read.
 */
const latinSigns: Readonly<
  Record<Latin, { readonly words: ReadonlySet<string>; readonly letter: RegExp | null }>
> = {
  de: {
    words: new Set(
      (
        'der das und ist sind nicht für mit wir ich ein eine einen im zu zum zur auf von vom mehr kein keine ' +
        'keinen auch bei den dem es sie gibt haben brauchen'
      ).split(' '),
    ),
    letter: /[äß]/iu,
  },
  en: {
    words: new Set(
      'the and is are of to for we more with my our need please from have there people i it they on at'.split(
        ' ',
      ),
    ),
    letter: null,
  },
  tr: {
    words: new Set(
      've bir için çok daha yok var değil ile bu gibi ama biz ben olsun istiyoruz lazım'.split(' '),
    ),
    letter: /[ğışİ]/u,
  },
};

/**
 * The language a card is written in, guessed from its letters and small words: the reading language where nothing
 * speaks for another, else the likeliest one of the script that most letters belong to. Easy German is German.
 */
export function cardLanguage(text: string, reading: Language): Language {
  const own = reading === 'de-leicht' ? 'de' : reading;
  const counted = letters.map(([script, pattern]) => [script, text.match(pattern)?.length ?? 0] as const);
  const [script, count] = counted.reduce((most, next) => (next[1] > most[1] ? next : most));
  if (count === 0) return own;
  if (script === 'cyrillic') return cyrillic(text, own);
  if (script === 'latin') return latin(text, own);
  return script === scriptOf[own] ? own : 'ar';
}

/** Signs of one language alone outweigh the reading language; on equal terms that stays, or German for the others. */
function latin(text: string, reading: Language): Language {
  const expected = scriptOf[reading] === 'latin' ? reading : 'de';
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  const signs = (language: Latin) => {
    const { words: small, letter } = latinSigns[language];
    return words.filter((word) => small.has(word.toLowerCase()) || letter?.test(word)).length;
  };
  const languages: readonly Latin[] = ['de', 'en', 'tr'];
  const best = languages.reduce((most, next) => (signs(next) > signs(most) ? next : most));
  const own = expected === 'en' || expected === 'tr' ? expected : 'de';
  return signs(best) > signs(own) ? best : expected;
}

/** Ukrainian and Russian each have letters the other lacks. */
function cyrillic(text: string, reading: Language): Language {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  if (/[ыэъё]/iu.test(text)) return 'ru';
  return reading === 'ru' ? 'ru' : 'uk';
}
