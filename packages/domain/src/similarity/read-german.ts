import { lexiconWords, type Meaning, meaningsOf } from './lexicon/lexicon.ts';
import type { Reading, Terms } from './terms.ts';
import { compoundSplitter, partStems } from './words/compound.ts';
import { fold } from './words/fold.ts';
import { germanStem } from './words/german-stem.ts';
import { compoundParts } from './words/heads.ts';
import { remembering } from './words/remember.ts';
import { everydayGerman, isGermanStop } from './words/stop-german.ts';
import { Surfaces } from './words/surfaces.ts';
import { type Token, tokensOf } from './words/tokens.ts';

/** Part of a compound, against the whole word. */
const partWeight = 0.7;
/** A word that is never a noun, against one that always is. */
const verbWeight = 0.6;

const everydayStems: ReadonlySet<string> = new Set(everydayGerman.map(germanStem));
const builtIn = [...compoundParts, ...lexiconWords().map((word) => word.replaceAll('-', ''))];
const builtInStems = partStems(builtIn);
const builtInSurfaces = new Map(builtIn.toReversed().map((word) => [germanStem(word), word]));

type StemOf = (folded: string) => string;

/** A board is read again and again while it grows: its words and cards are taken apart once. */
const mostWords = 50_000;
const mostCards = 2_000;
const stemOf: StemOf = remembering(germanStem, mostWords);
const folded = remembering(fold, mostWords);
const tokensIn = remembering((text) => tokensOf(text, folded), mostCards);

/** Reads German texts: stems without stop words, parts of compounds, concepts. */
export function readGerman(texts: readonly string[]): Omit<Reading, 'cardsWith'> {
  const tokens = texts.map(tokensIn);
  const nouns = nounShares(tokens, stemOf);
  const split = compoundSplitter(new Set([...builtInStems, ...ownParts(tokens)]));
  const surfaces = new Surfaces(builtInSurfaces);

  function read(words: readonly Token[]): Terms {
    const stems = new Map<string, number>();
    const concepts = new Map<string, number>();
    const witnesses = new Set<string>();
    const add = (stem: string, weight: number) => stems.set(stem, (stems.get(stem) ?? 0) + weight);
    const mean = (meanings: readonly Meaning[], factor: number, stem: string) => {
      for (const { concept, weight } of meanings) {
        concepts.set(concept.name, (concepts.get(concept.name) ?? 0) + weight * factor);
        witnesses.add(stem);
      }
    };
    for (const { surface, word } of words) {
      if (word.length < 2 || isGermanStop(word) || /^\d+$/.test(word)) continue;
      const stem = stemOf(word);
      surfaces.count(stem, surface);
      const share = nouns.get(stem) ?? 1;
      const weight = verbWeight + (1 - verbWeight) * share;
      add(stem, weight);
      const whole = meaningsOf(stem);
      mean(whole, 1, stem);
      // Verbs with a prefix only look like compounds.
      if (share < 0.5 && /(?:en|t|te)$/.test(word)) continue;
      for (const part of new Set(split(word))) {
        if (part === stem) continue;
        add(part, weight * partWeight);
        if (whole.length === 0) mean(meaningsOf(part), partWeight, part);
      }
    }
    return { stems, concepts, witnesses };
  }

  return {
    terms: tokens.map(read),
    surfaceOf: (stem) => surfaces.of(stem),
    isEveryday: (stem) => everydayStems.has(stem),
  };
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
