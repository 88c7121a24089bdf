import { type SuggestionStamp, stampOf } from '@fortschrift/domain/suggestion-stamp';
import type { Attributes } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { SuggestionWords } from './suggestion-marks.ts';

type Part = 'row' | 'column' | 'table' | 'footnote';

const parts: { readonly [name: string]: Part } = {
  tableRow: 'row',
  tableCell: 'column',
  tableHeader: 'column',
  table: 'table',
  footnote: 'footnote',
};

/** What a node is to whoever suggests that it comes or goes; undefined for what cannot be suggested as a whole. */
export function partOf(node: Node): Part | undefined {
  return parts[node.type.name];
}

/** Whose suggestion it is that a node is there at all; null for one that is there. */
export function insertedBy(node: Node): SuggestionStamp | null {
  return stampOf(node.attrs['inserted']);
}

/** Whose suggestion it is that a node goes; null where nobody suggests it. */
export function struckBy(node: Node): SuggestionStamp | null {
  return stampOf(node.attrs['struck']);
}

/** The innermost suggested row, column or table a place is in. */
export function suggestedAround(place: ResolvedPos): SuggestionStamp | null {
  for (let depth = place.depth; depth > 0; depth--) {
    const stamp = insertedBy(place.node(depth));
    if (stamp) return stamp;
  }
  return null;
}

/**
 * Attributes of a node that can be suggested as a whole. Two of them, so that striking what somebody else would like to
 * insert does not make it something that is there. They are texts: the binding compares them by their letters.
 */
export function suggestedAttributes(words: SuggestionWords, of: Part): Attributes {
  const attribute = (key: 'inserted' | 'struck', comes: boolean): Attributes => ({
    [key]: {
      default: null,
      parseHTML: () => null,
      renderHTML: (held: { [name: string]: unknown }) => {
        const stamp = stampOf(held[key]);
        return stamp
          ? {
              [`data-${key}`]: stamp.id,
              title: words.part(of, comes, stamp.name),
            }
          : {};
      },
    },
  });
  return of === 'footnote'
    ? attribute('struck', false)
    : { ...attribute('inserted', true), ...attribute('struck', false) };
}
