import type { SuggestCard } from '../../src/similarity/suggest.ts';
import { labelledCards } from './labelled-cards.ts';

/**
 * Any number of different German cards of natural length, always the same: sentences of the labelled contributions,
 * newly mixed, with words exchanged between them, so that the vocabulary grows as it does on a real board.
 */
export function generatedCards(count: number): readonly SuggestCard[] {
  const texts = ['participation', 'longer'].flatMap((name) =>
    labelledCards(new URL(`${name}.jsonl`, import.meta.url)).cards.map(({ text }) => text),
  );
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/));
  const words = [...new Set(texts.flatMap((text) => text.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []))];
  const pick = picker(20_240_611);
  return Array.from({ length: count }, (_, index) => {
    const length = 1 + pick(3);
    const said = Array.from({ length }, () => sentences[pick(sentences.length)] ?? '');
    const changed = said.map((sentence) =>
      sentence.replace(/\p{Lu}\p{Ll}{4,}/gu, (word) => {
        if (pick(3) > 0) return word;
        const other = words[pick(words.length)] ?? word;
        return pick(4) === 0 ? `${other}${(words[pick(words.length)] ?? '').toLowerCase()}` : other;
      }),
    );
    return { id: `card-${index}`, text: changed.join(' '), lang: 'de' };
  });
}

/** Numbers from 0 to below a bound, the same in every run (a linear congruence; Numerical Recipes). */
function picker(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
