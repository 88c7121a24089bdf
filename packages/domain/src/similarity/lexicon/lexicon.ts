import type { Concept } from './concept.ts';

/** That a word speaks of a concept, of which side of it (null for a hint), and how surely: 1 names it, 0.5 hints at it. */
export type Meaning = {
  readonly concept: Concept;
  readonly facet: string | null;
  readonly weight: number;
  /** Whether the lexicon has it as a noun: `Laden` is a shop, `laden` is not. */
  readonly noun: boolean;
};

/** What the words of one language speak of. */
export type Lexicon = {
  readonly concepts: readonly Concept[];
  /** What a stem speaks of; nothing for most words. */
  readonly meaningsOf: (stem: string) => readonly Meaning[];
  /** What two stems speak of that stand next to each other. */
  readonly meaningsOfPair: (first: string, second: string) => readonly Meaning[];
  /** Its words, as written; those of fixed phrases with hyphens. */
  readonly words: readonly string[];
};

const nothing: readonly Meaning[] = [];

/** Makes a lexicon of concepts; `stemOf` takes words as written, without hyphens. */
export function lexiconOf(concepts: readonly Concept[], stemOf: (word: string) => string): Lexicon {
  const byStem = new Map<string, Meaning[]>();
  const byPair = new Map<string, Meaning[]>();

  function add(word: string, said: Omit<Meaning, 'noun'>): void {
    const meaning = { ...said, noun: /^\p{Lu}/u.test(word) };
    const parts = word.split('-');
    put(byStem, stemOf(parts.join('')), meaning);
    if (parts.length === 2) put(byPair, parts.map(stemOf).join(' '), meaning);
  }

  for (const concept of concepts) {
    for (const [index, facet] of concept.facets.entries())
      for (const word of facet) add(word, { concept, facet: `${concept.name}/${index}`, weight: 1 });
    for (const word of concept.hints) add(word, { concept, facet: null, weight: 0.5 });
  }
  return {
    concepts,
    meaningsOf: (stem) => byStem.get(stem) ?? nothing,
    meaningsOfPair: (first, second) => byPair.get(`${first} ${second}`) ?? nothing,
    words: concepts.flatMap(({ facets, hints }) => [...facets.flat(), ...hints]),
  };
}

/** A word has one meaning per concept: the first said, so that a name is not weakened by a hint. */
function put(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const meanings = map.get(key) ?? [];
  if (!meanings.some(({ concept }) => concept === meaning.concept)) meanings.push(meaning);
  map.set(key, meanings);
}
