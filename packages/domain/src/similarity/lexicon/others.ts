import { stemOf } from '../words/other-stem.ts';
import type { Concept } from './concept.ts';
import { arabic } from './hall/ar.ts';
import { english } from './hall/en.ts';
import { russian } from './hall/ru.ts';
import { turkish } from './hall/tr.ts';
import { ukrainian } from './hall/uk.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

const concepts = new Map<string, readonly Concept[]>([
  ['en', english],
  ['uk', ukrainian],
  ['ru', russian],
  ['tr', turkish],
  ['ar', arabic],
]);

const made = new Map<string, Lexicon>();

/**
 * The lexicon of a language of the hall, given as BCP 47 primary tag; an empty one for other languages. Concepts have
 * German names, for hosts who read why cards are suggested together. Made when first asked for.
 */
export function lexiconFor(language: string): Lexicon {
  const before = made.get(language);
  if (before) return before;
  const lexicon = lexiconOf(concepts.get(language) ?? [], stemOf(language));
  made.set(language, lexicon);
  return lexicon;
}
