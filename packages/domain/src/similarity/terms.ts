import { lexiconWords, type Meaning, meaningsOf } from './lexicon/lexicon.ts';
import { compoundSplitter } from './words/compound.ts';
import { fold } from './words/fold.ts';
import { germanStem } from './words/german-stem.ts';
import { compoundParts } from './words/heads.ts';
import { stemOf } from './words/other-stem.ts';
import { everydayGerman, isGermanStop } from './words/stop-german.ts';
import { stopOther } from './words/stop-other.ts';
import { type Token, tokensOf } from './words/tokens.ts';

/** What a card speaks of. */
export type Terms = {
  /** Stems and how much of the text each is: whole words 1, parts of compounds less. */
  readonly stems: ReadonlyMap<string, number>;
  /** Concepts by name and how surely the card speaks of them. */
  readonly concepts: ReadonlyMap<string, number>;
  /** Stems that spoke for a concept. */
  readonly witnesses: ReadonlyMap<string, ReadonlySet<string>>;
};

/** How cards of one language are read, and how their words looked. */
export type Reading = {
  readonly terms: readonly Terms[];
  /** A stem as people wrote it most often. */
  readonly surfaceOf: (stem: string) => string;
  /** Whether a stem is an everyday word. */
  readonly isEveryday: (stem: string) => boolean;
};

const partWeight = 0.7;
const verbWeight = 0.6;
const everydayStems: ReadonlySet<string> = new Set(everydayGerman.map(germanStem));
const firstParts = [...compoundParts, ...lexiconWords().map((word) => word.replaceAll('-', ''))];

/** Reads texts of one language, given as BCP 47 primary tag. Only German has concepts and compounds. */
export function readTexts(texts: readonly string[], language: string): Reading {
  const tokens = texts.map(tokensOf);
  const surfaces = new Surfaces();
  return language === 'de' ? readGerman(tokens, surfaces) : readOther(tokens, surfaces, language);
}

function readOther(texts: readonly (readonly Token[])[], surfaces: Surfaces, language: string): Reading {
  const stem = stemOf(language);
  const stop = stopOther[language] ?? new Set<string>();
  const terms = texts.map((tokens) => {
    const stems = new Map<string, number>();
    for (const { surface } of tokens) {
      const lower = language === 'tr' ? surface.toLocaleLowerCase('tr') : surface.toLowerCase();
      if (lower.length < 3 || /^\p{N}/u.test(lower) || stop.has(lower)) continue;
      const found = stem(surface);
      if (found.length < 2) continue;
      surfaces.count(found, surface);
      stems.set(found, (stems.get(found) ?? 0) + 1);
    }
    return { stems, concepts: new Map<string, number>(), witnesses: new Map<string, Set<string>>() };
  });
  return { terms, surfaceOf: (found) => surfaces.of(found), isEveryday: () => false };
}

function readGerman(texts: readonly (readonly Token[])[], surfaces: Surfaces): Reading {
  const nouns = nounShares(texts);
  const split = compoundSplitter(partsFrom(texts));
  const stemCache = new Map<string, string>();
  const stemOfWord = (word: string) => {
    const before = stemCache.get(word);
    if (before !== undefined) return before;
    const stem = germanStem(word);
    stemCache.set(word, stem);
    return stem;
  };

  function read(tokens: readonly Token[]): Terms {
    const stems = new Map<string, number>();
    const concepts = new Map<string, number>();
    const witnesses = new Map<string, Set<string>>();
    const add = (stem: string, weight: number) => stems.set(stem, (stems.get(stem) ?? 0) + weight);
    const mean = (meanings: readonly Meaning[], factor: number, stem: string) => {
      for (const { concept, weight } of meanings) {
        concepts.set(concept.name, (concepts.get(concept.name) ?? 0) + weight * factor);
        const known = witnesses.get(concept.name);
        if (known) known.add(stem);
        else witnesses.set(concept.name, new Set([stem]));
      }
    };
    for (const { surface, word } of tokens) {
      if (word.length < 2 || isGermanStop(word) || /^\p{N}+$/u.test(word)) continue;
      const stem = stemOfWord(word);
      surfaces.count(stem, surface);
      const share = nouns.get(stem) ?? 1;
      const weight = verbWeight + (1 - verbWeight) * share;
      add(stem, weight);
      const whole = meaningsOf(stem);
      mean(whole, 1, stem);
      // Verbs with a prefix only look like compounds.
      if (share < 0.5 && /(?:en|t|te)$/.test(word)) continue;
      const parts = split(word);
      if (parts === null) continue;
      for (const part of new Set(parts)) {
        if (part === stem) continue;
        add(part, weight * partWeight);
        if (whole.length === 0) mean(meaningsOf(part), partWeight, part);
      }
    }
    return { stems, concepts, witnesses };
  }

  for (const part of firstParts) surfaces.know(germanStem(part), part);
  return {
    terms: texts.map(read),
    surfaceOf: (stem) => surfaces.of(stem),
    isEveryday: (stem) => everydayStems.has(stem),
  };
}

/** The board's own vocabulary: what two cards say as a word of its own can also be part of one. */
function partsFrom(texts: readonly (readonly Token[])[]): Iterable<string> {
  const cards = new Map<string, number>();
  for (const tokens of texts) {
    for (const word of new Set(tokens.filter(({ noun }) => noun).map(({ word }) => word))) {
      if (word.length < 4 || isGermanStop(word)) continue;
      cards.set(word, (cards.get(word) ?? 0) + 1);
    }
  }
  return [...firstParts, ...[...cards].flatMap(([word, count]) => (count > 1 ? [word] : []))];
}

/** How often a stem was written as a noun, 0 to 1, where the text let that be seen. */
function nounShares(texts: readonly (readonly Token[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { nouns: number; all: number }>();
  for (const tokens of texts) {
    // Who writes everything small says nothing about nouns.
    if (!tokens.some(({ noun }) => noun)) continue;
    for (const { word, noun, surface } of tokens) {
      const capital = /^\p{Lu}/u.test(surface);
      if (capital && !noun) continue;
      const stem = germanStem(word);
      const count = counts.get(stem) ?? { nouns: 0, all: 0 };
      count.all++;
      if (noun) count.nouns++;
      counts.set(stem, count);
    }
  }
  return new Map([...counts].map(([stem, { nouns, all }]) => [stem, nouns / all]));
}

/** Remembers how words were written, to name a stem by its commonest form. */
class Surfaces {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #known = new Map<string, string>();

  count(stem: string, surface: string): void {
    const forms = this.#counts.get(stem) ?? new Map<string, number>();
    forms.set(surface, (forms.get(surface) ?? 0) + 1);
    this.#counts.set(stem, forms);
  }

  /** A form to fall back on where nobody wrote the word by itself. */
  know(stem: string, surface: string): void {
    if (!this.#known.has(stem)) this.#known.set(stem, surface);
  }

  of(stem: string): string {
    const forms = [...(this.#counts.get(stem) ?? [])];
    const before = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]) =>
      n - m || a.length - b.length || (a < b ? -1 : 1);
    return forms.sort(before)[0]?.[0] ?? this.#known.get(stem) ?? fold(stem);
  }
}
