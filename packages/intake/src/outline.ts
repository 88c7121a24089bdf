import type { Inline } from '@fortschrift/domain/rich-text';

/** A foreign document in reading order, whatever program wrote it: nothing left of its looks but what carries meaning. */
export type Outline = {
  readonly blocks: readonly OutlineBlock[];
  /** What was changed or left out on the way, so that a person is told. */
  readonly notes: readonly OutlineNote[];
};

export type OutlineBlock = OutlineHeading | OutlineParagraph | OutlineList | OutlineTable;

export type OutlineHeading = {
  readonly kind: 'heading';
  /** 1 to 9 as the document has it; 0 is the title of the whole document. */
  readonly level: number;
  /** The number the program counted, "2.1" or "Maßnahme 3"; empty where the number is part of the text or there is none. */
  readonly label: string;
  readonly text: string;
  readonly footnotes: readonly OutlineFootnote[];
  readonly page?: number;
  /** No style says so: it is a line of its own in bold letters. */
  readonly guessed?: true;
};

export type OutlineParagraph = {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  readonly rightToLeft: boolean;
  /** Notes too long to stand where they are called, or with more than words in them. */
  readonly footnotes: readonly OutlineFootnote[];
  /** The page it begins on, from 1, where the file says how it was last laid out: near, never sure. */
  readonly page?: number;
};

export type OutlineList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly OutlineItem[];
};

/** The label of an ordered item as it is printed, "3." or "b)"; empty for bullets. */
export type OutlineItem = { readonly label: string; readonly blocks: readonly OutlineBlock[] };

export type OutlineTable = { readonly kind: 'table'; readonly rows: readonly OutlineRow[] };
export type OutlineRow = {
  readonly header: boolean;
  readonly cells: readonly OutlineCell[];
  readonly page?: number;
};

/** `span` columns wide; a cell covered by one above it is there, empty and `covered`. */
export type OutlineCell = {
  readonly span: number;
  readonly blocks: readonly OutlineBlock[];
  readonly covered?: true;
};

/**
 * A note at the foot or the end that could not become a footnote of the text; "[label]" stands where it is called. Without
 * a label it belongs to words that cannot carry it, a heading or a title.
 */
export type OutlineFootnote = { readonly label: string; readonly blocks: readonly OutlineBlock[] };

export const outlineNoteKinds = [
  /** Tracked insertions, which were taken as text. */
  'insertions',
  /** Tracked deletions, which were left out. */
  'deletions',
  /** Comments beside the text, left out. */
  'comments',
  /** Fields such as dates and references, kept as the words they showed. */
  'fields',
  /** Text boxes, whose words follow the paragraph they were anchored in. */
  'textBoxes',
  /** Pictures, left out; by name or alternative text. */
  'images',
  /** Charts, formulas and files inside the document, left out. */
  'embedded',
  /** Tables of contents and indexes, left out: they are made anew. */
  'contents',
  /** Headers and footers of pages, left out. */
  'pageMargins',
  /** Text marked as hidden, left out. */
  'hidden',
  /** Links to addresses that are not allowed; their words are kept. */
  'links',
  /** Characters of a symbol font that have no meaning outside of it, left out. */
  'symbols',
] as const;
export type OutlineNoteKind = (typeof outlineNoteKinds)[number];

export type OutlineNote = {
  readonly kind: OutlineNoteKind;
  readonly count: number;
  /** Names where there are any, at most 200: of pictures, or addresses of links. */
  readonly names: readonly string[];
};

/** Counts what is worth telling while a document is read. */
export type NoteTaker = {
  add(kind: OutlineNoteKind, name?: string): void;
  list(): readonly OutlineNote[];
};

/** A counter of notes, told in the order of `outlineNoteKinds`. */
export function createNoteTaker(): NoteTaker {
  const taken = new Map<OutlineNoteKind, { count: number; names: string[] }>();
  return {
    add(kind, name = '') {
      const note = taken.get(kind) ?? { count: 0, names: [] };
      taken.set(kind, note);
      note.count += 1;
      if (name !== '' && note.names.length < 200 && !note.names.includes(name))
        note.names.push(name.slice(0, 300));
    },
    list: () =>
      outlineNoteKinds.flatMap((kind) => {
        const note = taken.get(kind);
        return note ? [{ kind, ...note }] : [];
      }),
  };
}
