import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { breakSign, isBreak, type SuggestionOf } from './suggestion-marks.ts';

/** Whether a mark is a suggestion. */
export function isSuggestion(mark: Mark): boolean {
  return mark.type.name === 'insertion' || mark.type.name === 'deletion';
}

/** A suggestion's mark in a schema; throws where the schema has none, which is a bug. */
export function suggestionOn(
  schema: Schema,
  name: 'insertion' | 'deletion',
  attrs: { readonly [key: string]: unknown },
): Mark {
  const type = schema.marks[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type.create(attrs);
}

/** A piece of what would be inserted: words with their looks, or a paragraph's end. */
export type Piece = { readonly text: string; readonly marks: readonly Mark[]; readonly of: SuggestionOf };

/**
 * What is to be inserted as words and ends of paragraphs, without suggestions of others; lists, headings and tables
 * lose their shape. Null where something in it is no word, such as a footnote.
 */
export function flatten({ content }: Slice): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let blocks = 0;
  let isWords = true;
  const pieceOf = (node: Node): boolean => {
    if (node.isTextblock) {
      if (blocks++ > 0) pieces.push({ text: breakSign, marks: [], of: 'break' });
      return true;
    }
    if (node.isText) {
      // A copied break comes as its sign; it is one again.
      const marks = node.marks.filter((mark) => !isSuggestion(mark));
      const ends = node.marks.some((mark) => isSuggestion(mark) && isBreak(mark.attrs['of']));
      pieces.push({ text: node.text ?? '', marks, of: ends ? 'break' : 'text' });
    } else if (node.type.name === 'hardBreak') pieces.push({ text: breakSign, marks: [], of: 'break' });
    else if (node.isLeaf) isWords = false;
    return true;
  };
  content.descendants(pieceOf);
  return isWords ? pieces : null;
}

/** What was copied, without suggestions: words somebody would like to insert are words, signs for breaks are gone. */
export function withoutSuggestions(slice: Slice): Slice {
  const plain = (fragment: Fragment): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => {
      if (!node.isText) nodes.push(node.copy(plain(node.content)));
      else if (!node.marks.some((mark) => isSuggestion(mark) && isBreak(mark.attrs['of'])))
        nodes.push(node.mark(node.marks.filter((mark) => !isSuggestion(mark))));
    });
    return Fragment.fromArray(nodes);
  };
  return new Slice(plain(slice.content), slice.openStart, slice.openEnd);
}
