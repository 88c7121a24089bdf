import type { Block, Inline, ListItem, RichText } from '@fortschrift/domain/rich-text';

/** Paragraphs (plain strings) and blocks, one after the other, as a rich text. */
export function doc(...parts: readonly (string | Block)[]): RichText {
  return { type: 'doc', content: parts.map((part) => (typeof part === 'string' ? paragraph(part) : part)) };
}

/** A heading inside a chapter (level 3). */
export function heading(text: string): Block {
  return { type: 'heading', attrs: { level: 3 }, content: [plain(text)] };
}

/** A list with points. */
export function bullets(...items: readonly string[]): Block {
  return { type: 'bulletList', content: items.map(item) };
}

/** A list with numbers. */
export function numbered(...items: readonly string[]): Block {
  return { type: 'orderedList', content: items.map(item) };
}

/** A paragraph whose first words are bold: "Begriff: Erklärung". */
export function term(word: string, explanation: string): Block {
  return {
    type: 'paragraph',
    content: [{ type: 'text', text: word, marks: [{ type: 'bold' }] }, plain(`: ${explanation}`)],
  };
}

function item(text: string): ListItem {
  return { type: 'listItem', content: [paragraph(text)] };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', content: [plain(text)] };
}

function plain(text: string): Inline {
  return { type: 'text', text };
}
