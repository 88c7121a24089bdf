/** A thing people talk about in a county, and the words they use for it. */
export type Concept = {
  /** The wider theme it belongs to; concepts of one theme are a little alike. */
  readonly theme: string;
  /** How people name it; also its identity. */
  readonly name: string;
  /** Words for it, as written; a word after `~` only hints at it and counts half. */
  readonly words: readonly string[];
  readonly hints: readonly string[];
};

/** Reads a line of words: those before `~` name the concept, those after only hint at it. */
export function concept(theme: string, name: string, line: string): Concept {
  const [words = '', hints = ''] = line.split('~');
  return { theme, name, words: split(words), hints: split(hints) };
}

function split(line: string): readonly string[] {
  return line.split(/\s+/u).filter(Boolean);
}
