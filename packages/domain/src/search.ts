const marks = /\p{Mark}/gu;

/**
 * Whether every word somebody typed is part of one of the texts, whatever the case and however umlauts are
 * written: "Müller" is found by "muller", "mueller" and "MÜLLER". An empty search finds everything.
 */
export function matchesSearch(search: string, ...texts: readonly string[]): boolean {
  const words = search.split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = texts.join('\n');
  const bare = withoutMarks(text);
  const written = withoutMarks(writtenOut(text));
  return words.every(
    (word) => bare.includes(withoutMarks(word)) || written.includes(withoutMarks(writtenOut(word))),
  );
}

function writtenOut(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue');
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replaceAll('ß', 'ss');
}
