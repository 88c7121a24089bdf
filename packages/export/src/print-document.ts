import type { Logo } from '@fortschrift/domain/letterhead';
import type { PrintLine, TextBlock } from './text-block.ts';

/**
 * A document as data, before it becomes a file: what ODT, DOCX, HTML and the PDF of reports are all made from. Every
 * word in it is one that is printed, already cleaned; nothing is read as markup.
 */
export type PrintDocument = {
  /** For the file's properties and the running header. */
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** Unix milliseconds, written into the file as its date. */
  readonly madeAt: number;
  readonly running: RunningWords;
  /** The title page: the county, the title, and lines such as version and Stand. */
  readonly front: {
    readonly above: PrintLine;
    readonly title: PrintLine;
    readonly below: readonly PrintLine[];
  };
  /** Headings down to this level stand in the table of contents. */
  readonly contents: { readonly title: string; readonly depth: 1 | 2 | 3 };
  readonly blocks: readonly PrintBlock[];
  /** Wide tables: A4 across. Upright where it is left out. */
  readonly landscape?: boolean;
  /** The county's logo and colour; left out where it has neither. */
  readonly letterhead?: PrintLetterhead;
};

/** A county's colour and logo as a document shows them. */
export type PrintLetterhead = { readonly colour: string | null; readonly logo: PrintLogo | null };

export type PrintLogo = Pick<Logo, 'bytes' | 'alt'> & {
  /** Millimetres on paper. */
  readonly width: number;
  readonly height: number;
};

/** Head and foot of each page but the first. */
export type RunningWords = {
  readonly title: string;
  /** "Fassung 0.9 · Stand 14. März 2026" */
  readonly mark: string;
  readonly foot: string;
  /** "Seite" 2 "von" 9 */
  readonly page: string;
  readonly pageOf: string;
};

export type PrintBlock = TextBlock | SectionBlock | NoteBlock | TableBlock;

/** A heading of the document's own structure: numbered, in the table of contents, a target of links. */
export type SectionBlock = {
  readonly kind: 'section';
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string;
  /** #rrggbb */
  readonly hue: string;
  readonly newPage: boolean;
  /** Name of the place, unique in the document. */
  readonly anchor: string;
  readonly line: PrintLine;
};

/** A line with a part to play: above a heading, how many ideas stand behind, a remark in soft ink. */
export type NoteBlock = {
  readonly kind: 'note';
  readonly look: NoteLook;
  readonly hue: string;
  readonly newPage: boolean;
  readonly line: PrintLine;
};

export type NoteLook = 'kicker' | 'thread' | 'remark';

export type TableBlock = {
  readonly kind: 'table';
  /** What the table is about, read out before it; unique in the document. */
  readonly name: string;
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    /** Numbers stand at the end of the column, one below the other; left out for words. */
    readonly end?: true;
  }[];
  /** Whether the first cell of each row names the row. */
  readonly rowHeads: boolean;
  /** Whether it is sure to fit on one page, and should not be broken. */
  readonly whole: boolean;
  readonly rows: readonly (readonly (readonly TextBlock[])[])[];
};
