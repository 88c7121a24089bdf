import type { TableHead } from './walker.ts';

/**
 * A stretch of text as every back-end reads it; `marks` has a letter for each of bold, italic, underline, strike.
 * `lang` is a BCP 47 tag, null for German. A link that begins with # leads to an anchor of the same document.
 */
export type PrintRun =
  | {
      readonly t: string;
      readonly lang: string | null;
      readonly marks: string;
      readonly href: string | null;
    }
  | { readonly t: null }
  /** A footnote where its number stands; notes are never inside notes. */
  | NoteRun;

/** `id` counts from 1 and is unique in a document; what is printed counts the notes in their order. */
export type NoteRun = { readonly t: null; readonly id: number; readonly note: PrintLine };

export type PrintLine = { readonly dir: 'ltr' | 'rtl'; readonly runs: readonly PrintRun[] };

export type TextBlock =
  | ({ readonly kind: 'paragraph' } & PrintLine)
  | ({ readonly kind: 'heading'; readonly level: number } & PrintLine)
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly dir: 'ltr' | 'rtl';
      readonly items: readonly (readonly TextBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | TextTable;

/** A grid somebody wrote into a text. `head` says which cells name the others. */
export type TextTable = {
  readonly kind: 'grid';
  readonly head: TableHead;
  readonly rows: readonly (readonly (readonly TextBlock[])[])[];
} & GridLayout;

/** How a table in a text is laid out. */
export type GridLayout = {
  /** Columns of numbers: they stand at the end of the column, one below the other. */
  readonly ends: readonly boolean[];
  /** Percent of the text's width: columns of few letters stand together, so that the eye finds its way. */
  readonly share: number;
};
