/**
 * A text as searches compare it: lower case, without accents and umlauts ("Räume" and "raume" are the same, so
 * are "ß" and "ss"), white space made one space.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether all words of a search stand somewhere in the given texts; an empty search finds everything. */
export function matchesSearch(search: string, texts: readonly string[]): boolean {
  const words = foldText(search.slice(0, 200)).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const folded = texts.map(foldText).join('\n');
  return words.every((word) => folded.includes(word));
}
