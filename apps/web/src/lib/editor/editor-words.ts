import type { LongEditorWords } from '@fortschrift/i18n/de/long-editor';

/** What the tools of a text field are called; each place hands in its own language. */
export interface EditorWords {
  /** Name of the row of tools, e.g. "Textwerkzeuge". */
  readonly toolbar: string;
  readonly bold: Lettered;
  readonly italic: Lettered;
  readonly underline: Lettered;
  readonly heading: string;
  readonly bullets: string;
  readonly numbers: string;
  readonly quote: string;
  readonly link: string;
  readonly undo: string;
  readonly linkDialog: {
    readonly title: string;
    readonly address: string;
    readonly hint: string;
    /** Said when the address is none a link may have. */
    readonly refused: string;
    readonly set: string;
    readonly remove: string;
    readonly cancel: string;
  };
  /** Present in the long fields of a concept: tables, footnotes, languages, suggestions. */
  readonly long?: LongEditorWords;
  /** How the field is left with the keyboard; read aloud, not shown. */
  readonly leave: string;
}

/** A tool known by a letter: the letter shown, and its name, which begins with it. */
export interface Lettered {
  readonly letter: string;
  readonly name: string;
}
