import { fold } from './fold.ts';

type Stem = (word: string) => string;

/**
 * Stems of the other languages, by their BCP 47 primary tag. All are light: they bring together what inflection
 * keeps apart, no more.
 */
export function stemOf(language: string): Stem {
  // A language may be called anything, constructor too.
  return Object.hasOwn(stems, language) ? (stems[language] ?? fold) : fold;
}

const stems: { readonly [language: string]: Stem } = {
  en: english,
  tr: (word) => firstLetters(turkish(word), 5),
  ru: slavic,
  uk: slavic,
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
 * "Information retrieval on Turkish texts", JASIST 2008).
 */
function firstLetters(word: string, count: number): string {
  return [...word].slice(0, count).join('');
}

const turkishEnding =
  /(?<=.{3})(?:l[ae]r[ıi]?|[dt][ae]n?|n?[ıiuü]n|[yn]?[ae]|[yns]?[ıiuü]|[ıiuü]m[ıiuü]z|[ıiuü]m)$/;

/** A Turkish word without plural, case and possessive, as long as four letters are left. */
function turkish(word: string): string {
  let stem = word
    .toLocaleLowerCase('tr')
    .normalize('NFC')
    .replace(/[’'ʼ].*$/u, '');
  for (let round = 0; round < 3; round++) {
    const shorter = stem.replace(turkishEnding, '');
    if (shorter === stem || shorter.length < 4) break;
    stem = shorter;
  }
  return stem;
}

const slavicEnding =
  /(?<=.{3})(?:иями|ями|ами|ього|ого|его|ому|ему|ых|их|іх|ий|ый|ій|ой|ей|ої|єї|ою|ею|єю|ом|ем|єм|ам|ям|ах|ях|ов|ев|ів|їв|ові|еві|им|ым|ім|ую|юю|ая|яя|ое|ее|ые|ие|ти|ть|ся|сь|[аяоеєыиіїуюьй])$/;

/**
 * A Russian or Ukrainian word without case, gender, number and the infinitive, three letters left at least; light, after
 * the idea of Dolamic and Savoy ("Indexing and searching strategies for the Russian language", JASIST 2009).
 */
function slavic(word: string): string {
  let stem = word.toLowerCase().replaceAll('ё', 'е').replaceAll('ґ', 'г').replace(/[’'ʼ]/g, '');
  for (let round = 0; round < 3; round++) {
    const shorter = stem.replace(slavicEnding, '');
    if (shorter === stem) break;
    stem = shorter;
  }
  return firstLetters(stem, 8);
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
