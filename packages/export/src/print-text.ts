import { directionOf, type Language, tagOf } from '@fortschrift/domain/language';
import { directionOfTag } from '@fortschrift/domain/language-tag';
import type { RichText } from '@fortschrift/domain/rich-text';
import { gridLayout } from './grid-layout.ts';
import type { Printable } from './printable.ts';
import { directionOfText, hasRightToLeft, scriptRuns } from './script-runs.ts';
import type { NoteRun, PrintLine, PrintRun, TextBlock } from './text-block.ts';
import { type RichTextWriter, type TextMarks, walkRichText } from './walker.ts';

/** How a whole line looks, and in which language it was written where that is known. */
export type LineLook = {
  readonly marks?: string;
  readonly href?: string | null;
  readonly language?: Language | null;
};

/** Writes rich text as data for every back-end; nothing of it is ever read as markup. */
export type PrintText = {
  /** Rich text -> blocks; headings are placed under the given level. */
  rich(text: RichText, under: number): TextBlock[];
  /** A plain text -> one line of runs; line breaks in it stay. */
  line(text: string, look?: LineLook): PrintLine;
};

/** Makes the back-end of the walker that all printed forms share. */
export function createPrintText(printable: Printable): PrintText {
  const runs = (text: string, marks: string, href: string | null, own: string | null): readonly PrintRun[] =>
    scriptRuns(text).map((run) => ({ t: run.text, lang: run.lang ?? own, marks, href }));
  let notes = 0;
  const note = (text: string): NoteRun => ({
    t: null,
    id: ++notes,
    note: lineOf(runs(printable.clean(text).replaceAll('\n', ' '), '', null, null)),
  });

  const writer: RichTextWriter<TextBlock, readonly PrintRun[]> = {
    paragraph: (inlines) => ({ kind: 'paragraph', ...lineOf(inlines.flat()) }),
    heading: (level, inlines) => ({ kind: 'heading', level, ...lineOf(inlines.flat()) }),
    list: (ordered, items) => ({ kind: 'list', ordered, dir: directionOfBlocks(items.flat()), items }),
    quote: (blocks) => ({ kind: 'quote', blocks }),
    text: (text, marks) =>
      told(runs(printable.clean(text).replaceAll('\n', ' '), lettersOf(marks), marks.href, null), marks.lang),
    table: (head, rows) => ({ kind: 'grid', head, rows, ...gridLayout(head, rows) }),
    footnote: (text) => [note(text)],
    lineBreak: () => [{ t: null }],
  };

  return {
    rich: (text, under) => walkRichText(text, under, writer),
    line: (text, { marks = '', href = null, language = null } = {}) => {
      const tag = language === null || tagOf(language) === 'de' ? null : tagOf(language);
      const line = lineOf(
        printable
          .clean(text)
          .trim()
          .split('\n')
          .flatMap((part, index): PrintRun[] => [
            ...(index === 0 ? [] : [{ t: null }]),
            ...named(runs(part, marks, href, isLatin(tag) ? tag : null), tag),
          ]),
      );
      // German words on a card that was written in Arabic, such as a translation beside it, run as German does.
      const turned = line.runs.some(({ t }) => t !== null && hasRightToLeft(t));
      return language === null || (directionOf(language) === 'rtl' && !turned)
        ? line
        : { ...line, dir: directionOf(language) };
    },
  };
}

/** What somebody said about a passage's language wins over any guess, wherever the script can be that language's. */
function told(runs: readonly PrintRun[], tag: string | null): readonly PrintRun[] {
  if (tag === null) return runs;
  const turned = directionOfTag(tag) === 'rtl';
  return runs.map((run) =>
    // German names inside an Arabic passage stay what their letters say.
    run.t === null || (run.lang === null && turned) ? run : { ...run, lang: tag },
  );
}

/** Letters of the document's own script say nothing of a language that has another. */
function isLatin(tag: string | null): boolean {
  return tag !== null && !['ar', 'fa', 'ru', 'uk'].includes(tag);
}

/** A known language wins over the guess from the script, as long as they write the same way. */
function named(runs: readonly PrintRun[], tag: string | null): readonly PrintRun[] {
  if (tag !== 'ru' && tag !== 'uk') return runs;
  return runs.map((run) =>
    run.t !== null && (run.lang === 'ru' || run.lang === 'uk') ? { ...run, lang: tag } : run,
  );
}

/** Lines one after the other in one line, in the direction of the last of them: labels stand before what is said. */
export function joinLines(...lines: readonly PrintLine[]): PrintLine {
  return { dir: lines.at(-1)?.dir ?? 'ltr', runs: lines.flatMap(({ runs }) => runs) };
}

/** A line as a paragraph of its own. */
export function paragraphOf(line: PrintLine): TextBlock {
  return { kind: 'paragraph', ...line };
}

/** The words of a line, without looks. */
export function plainLine(line: PrintLine): string {
  return line.runs.map(({ t }) => t ?? ' ').join('');
}

function lettersOf(marks: TextMarks): string {
  return `${marks.bold ? 'b' : ''}${marks.italic ? 'i' : ''}${marks.underline ? 'u' : ''}${marks.strike ? 's' : ''}`;
}

function lineOf(runs: readonly PrintRun[]): PrintLine {
  return { dir: directionOfText(runs.map(({ t }) => t ?? ' ').join('')), runs };
}

function directionOfBlocks(blocks: readonly TextBlock[]): 'ltr' | 'rtl' {
  const first = blocks[0];
  if (first === undefined) return 'ltr';
  if (first.kind === 'grid') return 'ltr';
  return first.kind === 'quote' ? directionOfBlocks(first.blocks) : first.dir;
}
