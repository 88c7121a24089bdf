import { german } from './lexicon/german.ts';
import type { Meaning } from './lexicon/lexicon.ts';
import { Gathering, type Reading, themesOf } from './terms.ts';
import { compoundSplitter, partStems } from './words/compound.ts';
import { fold } from './words/fold.ts';
import { germanStem } from './words/german-stem.ts';
import { compoundParts } from './words/heads.ts';
import { remembering } from './words/remember.ts';
import { respeller } from './words/spoken.ts';
import { everydayGerman, isGermanStop } from './words/stop-german.ts';
import { Surfaces } from './words/surfaces.ts';
import { type Token, tokensOf } from './words/tokens.ts';

/** Part of a compound, against the whole word. */
const partWeight = 0.5;
/** A word that is never a noun, against one that always is. */
const verbWeight = 0.57;
/** A word that only says where, with what or for whom, against one that says what. */
const asideWeight = 0.6;
const leastPlace = 0.6;
const fading = 0.03;
/** Shorter words are not taken for misspelt. */
const shortestMisspelt = 5;

const everydayStems: ReadonlySet<string> = new Set(everydayGerman.map(germanStem));
const builtIn = [...compoundParts, ...german.words.map((word) => word.replaceAll('-', ''))];
const builtInStems = partStems(builtIn);
const builtInSurfaces = new Map(builtIn.toReversed().map((word) => [germanStem(word), word]));
const themeOf = themesOf(german);

/** After these stands where, when, with what or for whom something is wanted, less often what; folded. */
const prepositions: ReadonlySet<string> = new Set(
  'fur bei beim in im ins an am auf aus von vom mit nach zu zum zur uber unter vor neben zwischen wahrend durch seit ab bis um'.split(
    ' ',
  ),
);

type StemOf = (folded: string) => string;

/** A board is read again and again while it grows: its words and cards are taken apart once. */
const mostWords = 50_000;
const mostCards = 2_000;
const stemOf: StemOf = remembering(germanStem, mostWords);
const folded = remembering(fold, mostWords);
const tokensIn = remembering((text) => tokensOf(text, folded), mostCards);
const respeltStem = respeller(builtInStems);
const respeltWord = respeller(new Set(builtIn.map(fold)));
const meant = remembering((word) => {
  const whole = respeltWord(word);
  return whole === null ? (respeltStem(germanStem(word)) ?? germanStem(word)) : germanStem(whole);
}, mostWords);

/** Reads German texts: stems without stop words, parts of compounds, concepts; misspelt words of the lexicon as meant. */
export function readGerman(texts: readonly string[]): Omit<Reading, 'cardsWith'> {
  const tokens = texts.map(tokensIn);
  const nouns = nounShares(tokens, stemOf);
  const often = stemsOfMany(tokens);
  const split = compoundSplitter(new Set([...builtInStems, ...ownParts(tokens)]));
  const surfaces = new Surfaces(builtInSurfaces);

  /** The stem of a word, or of the one its writer meant. */
  function stemMeant(word: string): string {
    const stem = stemOf(word);
    const known =
      word.length < shortestMisspelt || builtInStems.has(stem) || everydayStems.has(stem) || often.has(stem);
    return known || split(word) !== null ? stem : meant(word);
  }

  function read(words: readonly Token[]): Gathering {
    const card = new Gathering();
    let before = '';
    // Who writes everything small says nothing about nouns.
    const tells = words.some(({ noun }) => noun);
    let aside = false;
    let at = 0;
    for (const { surface, word, capital, noun, afterSign } of words) {
      if (afterSign) aside = false;
      if (prepositions.has(word)) aside = true;
      if (word.length < 2 || isGermanStop(word) || /^\d+$/.test(word)) continue;
      const stem = stemMeant(word);
      surfaces.count(stem, surface);
      const share = nouns.get(stem) ?? 1;
      const place = (aside ? asideWeight : 1) * Math.max(leastPlace, 1 - at * fading);
      at++;
      if (capital) aside = false;
      const weight = (verbWeight + (1 - verbWeight) * share) * place;
      card.word(stem, weight, surface);
      const whole: readonly Meaning[] = german.meaningsOf(stem);
      card.means(whole, place, stem, tells && capital === noun ? noun : null);
      if (before !== '') card.means(german.meaningsOfPair(before, stem), place, stem);
      before = stem;
      // Verbs with a prefix only look like compounds.
      if (share < 0.5 && /(?:en|t|te)$/.test(word)) continue;
      if (everydayStems.has(stem)) continue;
      for (const part of new Set(split(word))) {
        if (part === stem) continue;
        card.word(part, weight * partWeight, surface);
        if (whole.length === 0) card.means(german.meaningsOf(part), partWeight * place, part);
      }
    }
    return card;
  }

  return {
    terms: tokens.map(read),
    surfaceOf: (stem) => surfaces.of(stem),
    isEveryday: (stem) => everydayStems.has(stem),
    themeOf,
  };
}

/** Stems that stand in several cards: nobody misspelt these. */
function stemsOfMany(texts: readonly (readonly Token[])[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const often = new Set<string>();
  for (const [card, tokens] of texts.entries())
    for (const { word } of tokens) {
      const stem = stemOf(word);
      const before = first.get(stem);
      if (before === undefined) first.set(stem, card);
      else if (before !== card) often.add(stem);
    }
  return often;
}

/** The board's own vocabulary: what two cards say as a word of its own can also be part of one. */
function ownParts(texts: readonly (readonly Token[])[]): ReadonlySet<string> {
  const cards = new Map<string, number>();
  for (const tokens of texts) {
    const words = new Set(tokens.filter(({ noun, word }) => noun && word.length > 3).map(({ word }) => word));
    for (const word of words) if (!isGermanStop(word)) cards.set(word, (cards.get(word) ?? 0) + 1);
  }
  return partStems([...cards].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

/** How often a stem was written as a noun, 0 to 1, where the texts let that be seen. */
function nounShares(texts: readonly (readonly Token[])[], stemOf: StemOf): ReadonlyMap<string, number> {
  const counts = new Map<string, { nouns: number; all: number }>();
  for (const tokens of texts) {
    // Who writes everything small says nothing about nouns.
    if (!tokens.some(({ noun }) => noun)) continue;
    for (const { word, noun, capital } of tokens) {
      if (capital && !noun) continue;
      const stem = stemOf(word);
      const count = counts.get(stem) ?? { nouns: 0, all: 0 };
      count.all++;
      if (noun) count.nouns++;
      counts.set(stem, count);
    }
  }
  return new Map([...counts].map(([stem, { nouns, all }]) => [stem, nouns / all]));
}
