import { ideaTextMax } from './idea.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** A beginning shorter than this says too little to stand on a card for the rest. */
const shortest = 40;

/**
 * A text that may be too long for a card -> the words for the card, at most 280 characters as a person counts them, and
 * the rest for its explanation; together they are the text, word for word. It is cut behind a line or sentence, where
 * there is none behind a word; then both sides show by `…` that they belong together. The rest is empty where all fits.
 */
export function splitIdeaText(text: string): { readonly text: string; readonly rest: string } {
  const whole = text.trim();
  const characters = [...segmenter.segment(whole)];
  if (characters.length <= ideaTextMax) return { text: whole, rest: '' };
  const end = characters[ideaTextMax]?.index ?? whole.length;
  const head = whole.slice(0, end);
  const sentence = lastEnd(head, whole, /[.!?…؟](?=["“”»«')\]]?\s)["“”»«')\]]?|\n/g);
  if (sentence >= shortest)
    return { text: whole.slice(0, sentence).trim(), rest: whole.slice(sentence).trim() };
  // Room for what says that it goes on.
  const short = whole.slice(0, characters[ideaTextMax - 2]?.index ?? end);
  const word = lastEnd(short, whole, /\s/g);
  const at = word >= shortest ? word : short.length;
  return { text: `${whole.slice(0, at).trim()} …`, rest: `… ${whole.slice(at).trim()}` };
}

/** Where the last match that lies whole within `head` ends; 0 without one. It is looked for in the whole text. */
function lastEnd(head: string, whole: string, pattern: RegExp): number {
  let last = 0;
  for (const match of whole.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end > head.length) break;
    last = end;
  }
  return last;
}
