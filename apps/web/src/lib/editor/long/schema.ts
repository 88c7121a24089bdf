import type { AnyExtension } from '@tiptap/core';
import { Node } from '@tiptap/core';
import { richTextSchema } from '../rich-text-schema.ts';
import { type FootnoteOptions, footnoteNode } from './footnote.ts';
import { languageMark } from './language.ts';
import { type SuggestionWords, suggestionMarks } from './suggestion-marks.ts';
import { tableNodes } from './table-nodes.ts';

/** The top of a long text: tables stand here and nowhere deeper. */
const top = Node.create({ name: 'doc', topNode: true, content: '(block | table)+' });

/**
 * The nodes and marks of the long fields of chapters, goals and measures: those of a sheet, and tables, footnotes,
 * languages of passages and suggestions.
 */
export function longTextSchema(note: FootnoteOptions, words: SuggestionWords): AnyExtension[] {
  return [
    ...richTextSchema({ document: false }),
    top,
    ...tableNodes(words),
    footnoteNode(note, words),
    languageMark,
    ...suggestionMarks(words),
  ];
}
