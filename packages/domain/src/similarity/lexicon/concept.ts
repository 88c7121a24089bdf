/** A thing people talk about in a county, and the words they use for it. */
export type Concept = {
  /** The wider theme it belongs to; concepts of one theme are a little alike. */
  readonly theme: string;
  /** How people name it, in the language of its words; also its identity within a language. */
  readonly name: string;
  /**
   * Its sides: lists of words, as written, that say much the same (Fahrkarte, Ticket, Monatskarte). Where everybody speaks
   * of the concept, its sides still tell cards apart.
   */
  readonly facets: readonly (readonly string[])[];
  /** Words that only hint at it and count half. */
  readonly hints: readonly string[];
};

/**
 * Reads the words of a concept: sides parted by `|`, and after `~` words that only hint at it. A hyphen joins the words of
 * a fixed phrase (`Leichte-Sprache`), which is found written with a space, a hyphen, or as one word.
 */
export function concept(theme: string, name: string, lines: string): Concept {
  const [sides = '', hints = ''] = lines.split('~');
  return { theme, name, facets: sides.split('|').map(split), hints: split(hints) };
}

function split(line: string): readonly string[] {
  return line.split(/\s+/u).filter(Boolean);
}
