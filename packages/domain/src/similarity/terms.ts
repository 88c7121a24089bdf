import type { Lexicon, Meaning } from './lexicon/lexicon.ts';

/** What a card speaks of. */
export type Terms = {
  /** Stems and how much of the text each is: whole words 1, parts of compounds less. */
  readonly stems: ReadonlyMap<string, number>;
  /** Sides of concepts, by their key in the lexicon, and how surely the card speaks of them. */
  readonly facets: ReadonlyMap<string, number>;
  /** Concepts by name and how surely the card speaks of them. */
  readonly concepts: ReadonlyMap<string, number>;
  /** Stems that spoke for a concept, and for which. */
  readonly witnesses: ReadonlyMap<string, ReadonlySet<string>>;
  /** A stem as this card has it: the word it stands in, as written. */
  readonly written: ReadonlyMap<string, string>;
};

/** How cards of one language are read, and how their words looked. */
export type Reading = {
  readonly terms: readonly Terms[];
  /** In how many cards a stem stands. */
  readonly cardsWith: ReadonlyMap<string, number>;
  /** A stem as people wrote it most often. */
  readonly surfaceOf: (stem: string) => string;
  /** Whether a stem is an everyday word. */
  readonly isEveryday: (stem: string) => boolean;
  /** The wider theme of a concept. */
  readonly themeOf: (concept: string) => string;
};

/** What a word says that is a noun in the lexicon and none in the card, or the other way. */
const otherKind = 0.31;

/** Gathers what a card speaks of while its words are read. */
export class Gathering implements Terms {
  readonly stems = new Map<string, number>();
  readonly facets = new Map<string, number>();
  readonly concepts = new Map<string, number>();
  readonly witnesses = new Map<string, Set<string>>();
  readonly written = new Map<string, string>();

  /** Counts a stem that stands in the word `surface`. */
  word(stem: string, weight: number, surface: string): void {
    this.stems.set(stem, (this.stems.get(stem) ?? 0) + weight);
    if (!this.written.has(stem)) this.written.set(stem, surface);
  }

  /** Counts what a stem speaks of; `noun` where it is known whether the card has it as a noun. */
  means(meanings: readonly Meaning[], factor: number, stem: string, noun: boolean | null = null): void {
    for (const { concept, facet, weight: full, noun: wanted } of meanings) {
      const weight = noun === null || noun === wanted ? full : full * otherKind;
      this.concepts.set(concept.name, (this.concepts.get(concept.name) ?? 0) + weight * factor);
      if (facet !== null) this.facets.set(facet, (this.facets.get(facet) ?? 0) + weight * factor);
      const spoken = this.witnesses.get(stem) ?? new Set();
      this.witnesses.set(stem, spoken.add(concept.name));
    }
  }
}

/** The wider theme of each concept of a lexicon. */
export function themesOf({ concepts }: Pick<Lexicon, 'concepts'>): (concept: string) => string {
  const themes = new Map(concepts.map(({ name, theme }) => [name, theme]));
  return (name) => themes.get(name) ?? name;
}
