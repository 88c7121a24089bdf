const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/**
 * The sentences of a text as stretches of it, line by line, so that one can be chosen without selecting it. A text of
 * one sentence has none to choose from: it is the whole field.
 */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const words = segment.trim();
      if (words === '') continue;
      const start = from + index + segment.indexOf(words);
      found.push({ start, end: start + words.length });
    }
    from += line.length + 1;
  }
  return found.length > 1 ? found : [];
}
