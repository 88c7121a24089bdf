import { officeWords } from '@fortschrift/i18n/export/office-words';
import { Bookmark, Document, type FileChild, ImageRun, LineRuleType, Packer, Paragraph } from 'docx';
import { docxContents } from './docx-contents.ts';
import { docxPage, docxRunning } from './docx-page.ts';
import { settleDocx } from './docx-settle.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import {
  bookmarkName,
  createListCounter,
  docxBlocks,
  docxParagraph,
  docxRuns,
  headingLevels,
  type ListCounter,
} from './docx-text.ts';
import { textWidth } from './docx-width.ts';
import type {
  NoteBlock,
  NoteLook,
  PrintBlock,
  PrintDocument,
  PrintLogo,
  SectionBlock,
} from './print-document.ts';
import { joinLines } from './print-text.ts';
import { type RoomAbove, roomAbove } from './room-above.ts';
import type { PrintLine } from './text-block.ts';
import { notesOf } from './text-notes.ts';

type Child = Paragraph | ReturnType<typeof docxTable> | FileChild;

const noteStyles: { readonly [look in NoteLook]: string } = {
  kicker: 'Kicker',
  thread: 'Thread',
  remark: 'Remark',
};

/**
 * A document -> a Word file (ECMA-376): Word's own styles, heads of tables, a table of contents that Word renews when
 * it opens the file, languages and directions of parts. The same document gives the same bytes in a fresh process.
 */
export async function docxFile(document: PrintDocument): Promise<Uint8Array> {
  const counter = createListCounter();
  const file = new Document({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.description,
    styles: docxStyles(document.letterhead?.colour ?? null, document.landscape === true),
    numbering: docxNumbering,
    footnotes: footnotesOf(document),
    features: { updateFields: true },
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { titlePage: true, page: docxPage(document) },
        ...docxRunning(document),
        children: [
          ...frontOf(document),
          ...contentsOf(document),
          ...document.blocks.flatMap((block, index) => [
            ...blockOf(block, counter, document, roomAbove(block, document.blocks[index - 1])),
            // Word joins two tables that follow each other without a paragraph between them.
            ...(block.kind === 'table' && document.blocks[index + 1]?.kind === 'table'
              ? [new Paragraph({})]
              : []),
          ]),
          ...(document.blocks.at(-1)?.kind === 'table' ? [theEnd()] : []),
        ],
      },
    ],
  });
  return settleDocx(await Packer.pack(file, 'uint8array'), document.madeAt);
}

function footnotesOf({ blocks }: PrintDocument): { [id: string]: { children: Paragraph[] } } {
  return Object.fromEntries(
    notesOf(blocks).map(({ id, note }) => [
      String(id),
      { children: [docxParagraph(note, { style: 'FootnoteText' })] },
    ]),
  );
}

function frontOf({ front, letterhead }: PrintDocument): Paragraph[] {
  const logo = letterhead?.logo ?? null;
  return [
    ...(logo ? [logoOf(logo)] : []),
    docxParagraph(front.above, { style: 'Subtitle', spacing: { before: logo ? 1600 : 3600, after: 120 } }),
    docxParagraph(front.title, { style: 'Title' }),
    ...front.below.map((line) => docxParagraph(line, { style: 'Subtitle' })),
  ];
}

function logoOf({ bytes, alt, width, height }: PrintLogo): Paragraph {
  const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;
  const picture = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: officeWords.logo, title: officeWords.logo, description: alt },
  });
  return new Paragraph({ children: [picture] });
}

function contentsOf(document: PrintDocument): Child[] {
  const { contents } = document;
  return [
    docxParagraph(plain(contents.title), { style: 'TOCHeading', pageBreakBefore: true }),
    docxContents(document),
  ];
}

function blockOf(block: PrintBlock, counter: ListCounter, document: PrintDocument, room: RoomAbove): Child[] {
  switch (block.kind) {
    case 'section':
      return [sectionOf(block, room)];
    case 'note':
      return [noteOf(block, room)];
    case 'table':
      return [docxTable(block, counter, textWidth(document), document.landscape === true)];
    default:
      return docxBlocks([block], counter);
  }
}

function sectionOf({ level, number, hue, newPage, anchor, line }: SectionBlock, room: RoomAbove): Paragraph {
  const words = number === '' ? line : joinLines(plain(`${number} `), line);
  return new Paragraph({
    heading: headingLevels[level - 1] ?? headingLevels[0],
    pageBreakBefore: newPage,
    ...spacingAbove(room, 120),
    children: [
      new Bookmark({ id: bookmarkName(anchor), children: docxRuns(words, { color: hue.slice(1) }) }),
    ],
  });
}

function noteOf({ look, hue, newPage, line }: NoteBlock, room: RoomAbove): Paragraph {
  return new Paragraph({
    style: noteStyles[look],
    pageBreakBefore: newPage,
    ...spacingAbove(room, 60),
    ...(line.dir === 'rtl' ? { bidirectional: true } : {}),
    children: docxRuns(line, look === 'kicker' ? { color: hue.slice(1) } : {}),
  });
}

/** @param after what the style has below, which is named together with what is above */
function spacingAbove(room: RoomAbove, after: number): { spacing?: { before: number; after: number } } {
  return room === null ? {} : { spacing: { before: room === 'wide' ? 480 : 0, after } };
}

/** A text never ends with a table: what programs put behind it might need a page of its own. */
function theEnd(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    run: { size: '1pt' },
  });
}

function plain(t: string): PrintLine {
  return { dir: 'ltr', runs: [{ t, lang: null, marks: '', href: null }] };
}
