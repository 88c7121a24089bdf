const marks = /\p{Mark}/gu;

/**
 * Whether every word somebody typed is part of one of the texts, whatever the case and however umlauts are
 * written: "Müller" is found by "muller", "mueller" and "MÜLLER". An empty search finds everything.
 */
export function matchesSearch(search: string, ...texts: readonly string[]): boolean {
  return search.trim() === '' || preparedSearch(...texts)(search);
}

/** The same for texts that are looked through again and again: they are made ready once, when they are first asked. */
export function preparedSearch(...texts: readonly string[]): (search: string) => boolean {
  let ready: readonly [string, string] | undefined;
  return (search) => {
    const words = search.split(/\s+/).filter(Boolean);
    if (words.length === 0) return true;
    const text = texts.join('\n');
    ready ??= [withoutMarks(text), withoutMarks(writtenOut(text))];
    const [bare, written] = ready;
    return words.every(
      (word) => bare.includes(withoutMarks(word)) || written.includes(withoutMarks(writtenOut(word))),
    );
  };
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
