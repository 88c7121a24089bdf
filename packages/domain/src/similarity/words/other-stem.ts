import { fold } from './fold.ts';

type Stem = (word: string) => string;

/**
 * Stems of the other languages, by their BCP 47 primary tag. All are light: they bring together what inflection
 * keeps apart, no more.
 */
export function stemOf(language: string): Stem {
  return stems[language] ?? fold;
}

const stems: { readonly [language: string]: Stem } = {
  en: english,
  tr: (word) => firstLetters(word.toLocaleLowerCase('tr').normalize('NFC'), 5),
  ru: (word) => firstLetters(slavic(word), 6),
  uk: (word) => firstLetters(slavic(word), 6),
  ar: arabic,
};

/** The S stemmer (Harman, "How effective is suffixing?", JASIS 1991), and -ing and -ed where a stem of four remains. */
function english(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const singular = /(?<![ae])ies$/.test(lower)
    ? lower.replace(/ies$/, 'y')
    : /(?<![aeo])es$/.test(lower)
      ? lower.slice(0, -1)
      : /(?<![us])s$/.test(lower) && lower.length > 3
        ? lower.slice(0, -1)
        : lower;
  const bare = singular.replace(/^(.{4,})(?:ing|ed)$/, '$1');
  return bare.replace(/^(.{3,})e$/, '$1');
}

/**
 * Fixed-length prefixes: for agglutinating Turkish five letters do as well as a morphological analysis (Can et al.,
 * "Information retrieval on Turkish texts", JASIST 2008); for Slavic languages, whose words are longer, six.
 */
function firstLetters(word: string, count: number): string {
  return [...word].slice(0, count).join('');
}

function slavic(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('ґ', 'г').replace(/[’'ʼ]/g, '');
}

/** After light10 (Larkey, Ballesteros, Connell, "Light stemming for Arabic information retrieval", 2007). */
function arabic(word: string): string {
  const plain = word
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى$/, 'ي')
    .replace(/ة$/, 'ه');
  const bare = plain.replace(/^و?(?:ال|وال|بال|كال|فال|لل)(?=..)/, '');
  return bare.replace(/(?<=..)(?:ها|ان|ات|ون|ين|يه|ية|ه|ي)$/, '');
}
