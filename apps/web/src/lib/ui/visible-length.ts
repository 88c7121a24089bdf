const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Length of a text in characters as a person counts them: a family emoji or a letter with its accent is one. */
export function visibleLength(text: string): number {
  let count = 0;
  for (const _ of characters.segment(text)) count += 1;
  return count;
}
