import { Mark } from '@tiptap/core';

/** Who suggests, as the client of that person says. */
export type Author = { readonly id: string; readonly name: string };

/**
 * What a suggestion of words is about: `text` that is there or would be; a `break` between paragraphs, which stands in
 * the text as a paragraph sign; and both inside of what somebody else would like to insert (`inserted`, `insertedBreak`).
 */
export type WordsOf = 'text' | 'break' | 'inserted' | 'insertedBreak';

/** Looks and meanings words can have; `link` has an address, `language` a tag. */
export const styles = ['bold', 'italic', 'underline', 'strike', 'link', 'language'] as const;
export type Style = (typeof styles)[number];

/** What a suggestion can be about: words, looks of words, the shape of a paragraph, a footnote, parts of a table. */
export type SuggestionOf = WordsOf | Style | 'shape' | 'footnote' | 'row' | 'column' | 'table';

/** Whether it is the end of a paragraph. */
export function isBreak(of: unknown): boolean {
  return of === 'break' || of === 'insertedBreak';
}

/** What is read before a passage under suggestion, by screen readers only, and what stands for what has no words. */
export type SuggestionWords = {
  readonly insertionBy: (name: string) => string;
  readonly deletionBy: (name: string) => string;
  readonly end: string;
  /** Shown in the place of a sign: what the paragraph is to become, or the footnote that is to come. */
  readonly shape: (to: string) => string;
  readonly note: (text: string) => string;
  readonly signBy: (name: string) => string;
  /** What is to become of the looks of words. */
  readonly restyle: (of: string, on: boolean, to: string) => string;
  /** A row, column, table or footnote that would come or go. */
  readonly part: (of: string, comes: boolean, name: string) => string;
};

/** Stands for the end of a paragraph that somebody would like to insert or take away. */
export const breakSign = '¶';

const whose = { id: { default: '' }, author: { default: '' }, name: { default: '' }, at: { default: 0 } };

/**
 * What somebody suggests. Each suggestion is a mark of its own beside all others (`excludes` is empty): in the shared
 * document it has a key of its own, so that the end of one never ends another. `insertion` and `deletion` are about
 * words, `restyle` about their looks; `sign` makes a letter without picture stand for what has no words.
 */
export function suggestionMarks(words: SuggestionWords): Mark[] {
  const mark = (name: 'insertion' | 'deletion', tag: 'ins' | 'del', said: (by: string) => string): Mark =>
    Mark.create({
      name,
      excludes: '',
      inclusive: name === 'insertion',
      addAttributes: () => ({
        ...{ ...whose, of: { default: 'text' } },
        // What was struck: words that came in between, from somebody who had not heard of it, are none of it.
        ...(name === 'deletion' ? { words: { default: '' } } : {}),
      }),
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
  return [
    mark('insertion', 'ins', words.insertionBy),
    mark('deletion', 'del', words.deletionBy),
    signMark(words),
    restyleMark(words),
  ];
}

function signMark(words: SuggestionWords): Mark {
  return Mark.create({
    name: 'sign',
    excludes: '',
    inclusive: false,
    addAttributes: () => ({ ...whose, of: { default: 'shape' }, to: { default: '' } }),
    parseHTML: () => [{ tag: 'ins[data-sign]', priority: 70 }],
    renderHTML: ({ mark: { attrs } }) => {
      const to = String(attrs['to']);
      return [
        'ins',
        {
          class: 'suggested sign',
          'data-sign': String(attrs['id']),
          'data-shown': attrs['of'] === 'footnote' ? words.note(to) : words.shape(to),
          'data-said': words.signBy(String(attrs['name'])),
        },
        0,
      ];
    },
  });
}

function restyleMark(words: SuggestionWords): Mark {
  return Mark.create({
    name: 'restyle',
    excludes: '',
    inclusive: false,
    addAttributes: () => ({ ...whose, of: { default: 'bold' }, on: { default: true }, to: { default: '' } }),
    parseHTML: () => [{ tag: 'span[data-restyle]', priority: 70 }],
    renderHTML: ({ mark: { attrs } }) => [
      'span',
      {
        class: 'suggested restyle',
        'data-restyle': String(attrs['id']),
        'data-of': String(attrs['of']),
        'data-on': String(attrs['on'] === true),
        'data-said': `${words.signBy(String(attrs['name']))} ${words.restyle(String(attrs['of']), attrs['on'] === true, String(attrs['to']))}: `,
        'data-end': words.end,
      },
      0,
    ],
  });
}
