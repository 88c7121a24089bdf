import {
  AlignmentType,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import { docxGrid } from './docx-grid.ts';
import { isRightToLeft, regionalTag } from './language-tag.ts';
import type { PrintLine, PrintRun, TextBlock } from './text-block.ts';

/** Heading styles by level. */
export const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * Style of a heading inside a long text: it looks and counts as a heading of its level, and is none of those that Word
 * lists in a table of contents.
 */
export function textHeading(level: number): string {
  return `TextHeading${Math.min(6, Math.max(2, level))}`;
}

/** Gives each list a number of its own, so that each counts from one. */
export type ListCounter = { next(): number };

/** Starts at one. */
export function createListCounter(): ListCounter {
  let count = 0;
  return { next: () => ++count };
}

/** Runs of a line -> the children of a paragraph, each with its language and direction. */
export function docxRuns(line: PrintLine, more: { readonly color?: string } = {}): ParagraphChild[] {
  return line.runs.map((run) => runOf(run, more));
}

function runOf(run: PrintRun, more: { readonly color?: string }): ParagraphChild {
  if (run.t === null) return 'note' in run ? new FootnoteReferenceRun(run.id) : new TextRun({ break: 1 });
  const text = new TextRun({
    text: run.t,
    ...more,
    ...(run.marks.includes('b') ? { bold: true } : {}),
    ...(run.marks.includes('i') ? { italics: true } : {}),
    ...(run.marks.includes('u') ? { underline: {} } : {}),
    ...(run.marks.includes('s') ? { strike: true } : {}),
    ...tongue(run.lang),
    ...(run.href === null ? {} : { style: 'Hyperlink' }),
  });
  if (run.href === null) return text;
  return run.href.startsWith('#')
    ? new InternalHyperlink({ anchor: bookmarkName(run.href.slice(1)), children: [text] })
    : new ExternalHyperlink({ link: run.href, children: [text] });
}

function tongue(lang: string | null): { rightToLeft?: boolean; language?: Record<string, string> } {
  if (lang === null) return {};
  const tag = regionalTag(lang);
  return isRightToLeft(lang)
    ? { rightToLeft: true, language: { value: tag, bidirectional: tag } }
    : { language: { value: tag } };
}

/** Names of bookmarks begin with a letter and have at most 40 characters (ECMA-376 part 1, 17.13.6.2). */
export function bookmarkName(anchor: string): string {
  return anchor.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40);
}

/** A line -> a paragraph in its own direction. */
export function docxParagraph(line: PrintLine, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    ...(line.dir === 'rtl' ? { bidirectional: true } : {}),
    children: docxRuns(line),
  });
}

/** Where a block stands: in a table cell or on the page, in a quote, in a list. */
type Place = {
  readonly base: IParagraphOptions;
  readonly level: number;
  readonly counter: ListCounter;
};

/**
 * Blocks of a text -> paragraphs and tables. `base` holds what all of them share, such as the style of table cells.
 */
export function docxBlocks(
  blocks: readonly TextBlock[],
  counter: ListCounter,
  base: IParagraphOptions = { style: 'BodyText' },
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => blockOf(block, { base, level: 0, counter }));
}

function blockOf(block: TextBlock, place: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [docxParagraph(block, place.base)];
    case 'heading':
      return [docxParagraph(block, { style: textHeading(block.level) })];
    case 'grid':
      return [
        docxGrid(block, (blocks, { head, keep, end }) => {
          const base = {
            style: head ? 'TableHeading' : 'TableContents',
            ...(keep ? { keepNext: true } : {}),
            ...(end ? { alignment: AlignmentType.END } : {}),
          };
          return blocks.length === 0
            ? [docxParagraph({ dir: 'ltr', runs: [] }, base)]
            : docxBlocks(blocks, place.counter, base);
        }),
        // Word joins two tables that follow each other, and a cell must end with a paragraph.
        new Paragraph({ spacing: { before: 0, after: 0, line: 120 } }),
      ];
    case 'quote':
      return block.blocks.flatMap((inner) =>
        blockOf(inner, { ...place, base: { ...place.base, style: 'Quote' } }),
      );
    case 'list': {
      const instance = place.counter.next();
      const level = Math.min(place.level, 8);
      const reference = block.ordered ? 'numbers' : 'bullets';
      return block.items.flatMap((item) =>
        item.flatMap((inner, index) =>
          blockOf(inner, {
            counter: place.counter,
            level: place.level + 1,
            base:
              index === 0 && inner.kind === 'paragraph'
                ? {
                    ...withoutIndent(place.base),
                    style: listStyle(place.base),
                    numbering: { reference, level, instance },
                  }
                : {
                    ...withoutNumber(place.base),
                    style: listStyle(place.base),
                    indent: { left: 340 * (level + 1) },
                  },
          }),
        ),
      );
    }
  }
}

/** In a cell the letters of a list are as small as those around it. */
function listStyle({ style = '' }: IParagraphOptions): string {
  return style.startsWith('Table') ? style : 'ListParagraph';
}

/** How far a list within a list stands in is said by its numbering: an indent of its own would be stronger. */
function withoutIndent({ indent: _, ...rest }: IParagraphOptions): IParagraphOptions {
  return rest;
}

function withoutNumber({ numbering: _, ...rest }: IParagraphOptions): IParagraphOptions {
  return rest;
}
