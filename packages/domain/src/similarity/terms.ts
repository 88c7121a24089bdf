import { readGerman } from './read-german.ts';
import { stemOf } from './words/other-stem.ts';
import { remembering } from './words/remember.ts';
import { stopOther } from './words/stop-other.ts';
import { Surfaces } from './words/surfaces.ts';
import { tokensOf } from './words/tokens.ts';

/** What a card speaks of. */
export type Terms = {
  /** Stems and how much of the text each is: whole words 1, parts of compounds less. */
  readonly stems: ReadonlyMap<string, number>;
  /** Concepts by name and how surely the card speaks of them. */
  readonly concepts: ReadonlyMap<string, number>;
  /** Stems that spoke for a concept. */
  readonly witnesses: ReadonlySet<string>;
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
};

/** Reads texts of one language, given as BCP 47 primary tag. Only German has concepts and compounds. */
export function readTexts(texts: readonly string[], language: string): Reading {
  const read = language === 'de' ? readGerman(texts) : readOther(texts, language);
  const cardsWith = new Map<string, number>();
  for (const { stems } of read.terms)
    for (const stem of stems.keys()) cardsWith.set(stem, (cardsWith.get(stem) ?? 0) + 1);
  return { ...read, cardsWith };
}

function readOther(texts: readonly string[], language: string): Omit<Reading, 'cardsWith'> {
  const surfaces = new Surfaces();
  const stem = remembering(stemOf(language));
  const stop = stopOther[language] ?? new Set<string>();
  const terms = texts.map((text) => {
    const stems = new Map<string, number>();
    for (const { surface } of tokensOf(text)) {
      const lower = language === 'tr' ? surface.toLocaleLowerCase('tr') : surface.toLowerCase();
      if (lower.length < 3 || /^\p{N}/u.test(lower) || stop.has(lower)) continue;
      const found = stem(surface);
      if (found.length < 2) continue;
      surfaces.count(found, surface);
      stems.set(found, (stems.get(found) ?? 0) + 1);
    }
    return { stems, concepts: new Map<string, number>(), witnesses: new Set<string>() };
  });
  return { terms, surfaceOf: (found) => surfaces.of(found), isEveryday: () => false };
}
