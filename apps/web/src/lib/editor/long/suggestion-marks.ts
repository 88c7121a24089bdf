import { Mark } from '@tiptap/core';

/** Who suggests, as the client of that person says. */
export type Author = { readonly id: string; readonly name: string };

/**
 * What a suggestion is about: `text` that is there or would be; a `break` between paragraphs, which stands in the text
 * as a paragraph sign; and both inside of what somebody else would like to insert (`inserted`, `insertedBreak`).
 */
export type SuggestionOf = 'text' | 'break' | 'inserted' | 'insertedBreak';

/** Whether it is the end of a paragraph. */
export function isBreak(of: unknown): boolean {
  return of === 'break' || of === 'insertedBreak';
}

/** What is read before a passage under suggestion, by screen readers only. */
export type SuggestionWords = {
  readonly insertionBy: (name: string) => string;
  readonly deletionBy: (name: string) => string;
  readonly end: string;
};

/** Stands for the end of a paragraph that somebody would like to insert or take away. */
export const breakSign = '¶';

const attributes = {
  id: { default: '' },
  author: { default: '' },
  name: { default: '' },
  at: { default: 0 },
  of: { default: 'text' },
};

/**
 * Insertions and deletions somebody suggests. Each suggestion is a mark of its own beside all others (`excludes` is
 * empty): in the shared document it has a key of its own, so that the end of one never ends another.
 */
export function suggestionMarks(words: SuggestionWords): Mark[] {
  const mark = (name: 'insertion' | 'deletion', tag: 'ins' | 'del', said: (by: string) => string): Mark =>
    Mark.create({
      name,
      excludes: '',
      inclusive: name === 'insertion',
      addAttributes: () => attributes,
      parseHTML: () => [{ tag: `${tag}[data-suggestion]`, priority: 60 }],
      renderHTML: ({ mark: { attrs } }) => [
        tag,
        {
          class: 'suggested',
          'data-suggestion': String(attrs['id']),
          'data-of': String(attrs['of']),
          'data-said': said(String(attrs['name'])),
          'data-end': words.end,
        },
        0,
      ],
    });
  return [mark('insertion', 'ins', words.insertionBy), mark('deletion', 'del', words.deletionBy)];
}
