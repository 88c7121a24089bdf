import type { RichText } from '@fortschrift/domain/rich-text';
import type { Printable } from './printable.ts';
import { directionOfText, scriptRuns } from './script-runs.ts';
import { type RichTextWriter, type TextMarks, walkRichText } from './walker.ts';

/** A stretch of text as the template reads it; `marks` has a letter for each of bold, italic, underline, strike. */
export type TypstRun =
  | {
      readonly t: string;
      readonly lang: string | null;
      readonly marks: string;
      readonly href: string | null;
    }
  | { readonly t: null };

export type TypstLine = { readonly dir: 'ltr' | 'rtl'; readonly runs: readonly TypstRun[] };

export type TypstBlock =
  | ({ readonly kind: 'paragraph' } & TypstLine)
  | ({ readonly kind: 'heading'; readonly level: number } & TypstLine)
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly dir: 'ltr' | 'rtl';
      readonly items: readonly (readonly TypstBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly TypstBlock[] };

/** Writes rich text as data for the Typst template; nothing of it is ever read as markup. */
export type TypstText = {
  /** Rich text -> blocks; headings are placed under the given level. */
  rich(text: RichText, under: number): TypstBlock[];
  /** A plain text -> one line of runs; line breaks in it stay. */
  line(text: string): TypstLine;
};

const noMarks: TextMarks = { bold: false, italic: false, underline: false, strike: false, href: null };

/** Makes the Typst back-end of the walker. */
export function createTypstText(printable: Printable): TypstText {
  const runs = (text: string, marks: TextMarks): readonly TypstRun[] =>
    scriptRuns(text).map((run) => ({
      t: run.text,
      lang: run.lang,
      marks: lettersOf(marks),
      href: marks.href,
    }));

  const writer: RichTextWriter<TypstBlock, readonly TypstRun[]> = {
    paragraph: (inlines) => ({ kind: 'paragraph', ...lineOf(inlines.flat()) }),
    heading: (level, inlines) => ({ kind: 'heading', level, ...lineOf(inlines.flat()) }),
    list: (ordered, items) => ({ kind: 'list', ordered, dir: directionOfBlocks(items.flat()), items }),
    quote: (blocks) => ({ kind: 'quote', blocks }),
    text: (text, marks) => runs(printable.clean(text).replaceAll('\n', ' '), marks),
    lineBreak: () => [{ t: null }],
  };

  return {
    rich: (text, under) => walkRichText(text, under, writer),
    line: (text) =>
      lineOf(
        printable
          .clean(text)
          .trim()
          .split('\n')
          .flatMap((line, index): TypstRun[] => [
            ...(index === 0 ? [] : [{ t: null }]),
            ...runs(line, noMarks),
          ]),
      ),
  };
}

function lettersOf(marks: TextMarks): string {
  return `${marks.bold ? 'b' : ''}${marks.italic ? 'i' : ''}${marks.underline ? 'u' : ''}${marks.strike ? 's' : ''}`;
}

function lineOf(runs: readonly TypstRun[]): TypstLine {
  return { dir: directionOfText(runs.map(({ t }) => t ?? ' ').join('')), runs };
}

function directionOfBlocks(blocks: readonly TypstBlock[]): 'ltr' | 'rtl' {
  const first = blocks[0];
  if (first === undefined) return 'ltr';
  return first.kind === 'quote' ? directionOfBlocks(first.blocks) : first.dir;
}
