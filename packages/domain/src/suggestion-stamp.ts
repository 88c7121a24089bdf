/** Whose a suggestion is, and since when (Unix milliseconds by the clock of whoever suggests). */
export type SuggestionStamp = {
  readonly id: string;
  readonly author: string;
  readonly name: string;
  readonly at: number;
};

/**
 * The stamp on a row, column or table somebody would like to add or strike, and on a footnote to be struck -> what it
 * says; null for anything that is none. Whoever reads a text and whoever lists its suggestions ask here, so that nothing
 * is left out of a version that no list shows.
 */
export function stampOf(input: unknown): SuggestionStamp | null {
  if (typeof input !== 'string' || input.length > 2000) return null;
  let held: unknown;
  try {
    held = JSON.parse(input);
  } catch {
    return null;
  }
  if (!Array.isArray(held)) return null;
  const [id, author, name, at]: unknown[] = held;
  return typeof id === 'string' && id !== '' && typeof author === 'string' && typeof name === 'string'
    ? { id, author, name, at: typeof at === 'number' ? at : 0 }
    : null;
}

/** The same as the text that stands in the shared document: texts are the same on both sides when their letters are. */
export function stampText({ id, author, name, at }: SuggestionStamp): string {
  return JSON.stringify([id, author, name, at]);
}

/**
 * Stands in the words for what is to become of the paragraph it begins. Both signs have no picture and no sound and
 * stand in no text that people write.
 */
export const shapeSign = '\u2064';

/** Stands in the words for a footnote that is to come there. */
export const noteSign = '\u2063';

/** Whether words are signs and nothing else: a mark for them that slipped onto real words takes none away. */
export function isSigns(words: string): boolean {
  return words !== '' && withoutSigns(words) === '';
}

/** Words without signs that lost their mark. */
export function withoutSigns(words: string): string {
  return words.replaceAll(shapeSign, '').replaceAll(noteSign, '');
}
