import { readGerman } from './read-german.ts';
import { readOther } from './read-other.ts';
import type { Reading } from './terms.ts';

/** Reads texts of one language, given as BCP 47 primary tag. Only German has compounds; languages of the hall have concepts. */
export function readTexts(texts: readonly string[], language: string): Reading {
  const read = language === 'de' ? readGerman(texts) : readOther(texts, language);
  const cardsWith = new Map<string, number>();
  for (const { stems } of read.terms)
    for (const stem of stems.keys()) cardsWith.set(stem, (cardsWith.get(stem) ?? 0) + 1);
  return { ...read, cardsWith };
}
