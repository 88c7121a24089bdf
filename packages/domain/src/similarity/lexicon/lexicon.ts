import { germanStem } from '../words/german-stem.ts';
import type { Concept } from './concept.ts';
import { environment } from './environment.ts';
import { learning } from './learning.ts';
import { living } from './living.ts';
import { mobility } from './mobility.ts';
import { society } from './society.ts';
import { workHealthOffices } from './work-health-offices.ts';

/** That a word speaks of a concept, and how surely: 1 names it, 0.5 hints at it. */
export type Meaning = { readonly concept: Concept; readonly weight: number };

/** The themes of counties and municipalities, in German; made by hand for this program. */
export const concepts: readonly Concept[] = [
  ...mobility,
  ...environment,
  ...living,
  ...learning,
  ...society,
  ...workHealthOffices,
];

const byStem = new Map<string, Meaning[]>();
for (const concept of concepts) {
  for (const word of concept.words) add(word, { concept, weight: 1 });
  for (const word of concept.hints) add(word, { concept, weight: 0.5 });
}

function add(word: string, meaning: Meaning): void {
  const stem = germanStem(word.replaceAll('-', ''));
  const meanings = byStem.get(stem) ?? [];
  if (!meanings.some(({ concept }) => concept === meaning.concept)) meanings.push(meaning);
  byStem.set(stem, meanings);
}

/** What a German stem speaks of; nothing for most words. */
export function meaningsOf(stem: string): readonly Meaning[] {
  return byStem.get(stem) ?? [];
}

/** All words of the lexicon, as written. */
export function lexiconWords(): readonly string[] {
  return concepts.flatMap(({ words, hints }) => [...words, ...hints]);
}
