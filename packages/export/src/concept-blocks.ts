import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { officeWords } from '@fortschrift/i18n/export/office-words';
import type { ChapterPart, GroupPart, MeasurePart } from './concept-chapter.ts';
import type { ConceptDocument } from './concept-document.ts';
import { plainHue } from './hue.ts';
import type { SheetCell } from './measure-sheet.ts';
import type { NoteLook, PrintBlock, PrintDocument, SectionBlock, TableBlock } from './print-document.ts';
import { type PrintLine, paragraphOf, plainLine, type TextBlock } from './print-text.ts';

/**
 * The printed concept -> the blocks every other format is made from, in the same order and the same words as the PDF.
 * @param madeAt Unix milliseconds: when the version was frozen
 */
export function conceptBlocks(document: ConceptDocument, madeAt: number): PrintDocument {
  const { words } = document;
  const running = `${document.version} · ${document.asOf}`;
  const namePlace = placeNames();
  return {
    title: document.titleText,
    author: document.countyText,
    description: `${document.version}, ${document.asOf}`,
    madeAt,
    running: {
      title: document.shortTitle,
      mark: running,
      foot: `${document.countyText} · ${document.state}`,
      page: words.page,
      pageOf: words.pageOf,
    },
    front: {
      above: document.county,
      title: document.title,
      below: [
        germanLine(document.version, 'b'),
        germanLine(document.asOf),
        germanLine(document.state),
        germanLine(`${words.checksum} ${document.checksum}`),
      ],
    },
    contents: { title: words.contents, depth: 3 },
    blocks: [
      ...document.chapters.flatMap((chapter) => chapterBlocks(chapter, namePlace)),
      ...colophon(document, namePlace),
    ],
  };
}

/** Gives sections without an anchor a name of their own. */
type PlaceName = (anchor: string | null) => string;

function placeNames(): PlaceName {
  let count = 0;
  return (anchor) => anchor ?? `s-${++count}`;
}

function chapterBlocks(chapter: ChapterPart, namePlace: PlaceName): PrintBlock[] {
  const { hue, kicker } = chapter;
  return [
    ...(kicker === '' ? [] : [note('kicker', kicker, hue, true)]),
    section(1, chapter, hue, namePlace, kicker === ''),
    ...chapter.body,
    ...chapter.groups.flatMap((group) => groupBlocks(group, hue, namePlace)),
  ];
}

function groupBlocks(group: GroupPart, hue: string, namePlace: PlaceName): PrintBlock[] {
  return [
    ...(group.guiding ? [note('kicker', conceptPrint.guidingGoal, hue)] : []),
    section(2, group, hue, namePlace),
    ...(group.behind === '' ? [] : [note('thread', group.behind, hue)]),
    ...group.text,
    ...group.measures.flatMap((measure) => measureBlocks(measure, hue, namePlace)),
  ];
}

function measureBlocks(measure: MeasurePart, hue: string, namePlace: PlaceName): PrintBlock[] {
  const flags = measure.flags.join(' · ');
  return [
    section(3, measure, hue, namePlace),
    ...(measure.behind === '' ? [] : [note('thread', measure.behind, hue)]),
    ...(flags === '' ? [] : [note('remark', flags, hue)]),
    sheetTable(measure),
  ];
}

/** The boxes of the sheet as a table of two columns, which reads the same aloud, on a phone and in every program. */
function sheetTable({ number, title, rows, fits }: MeasurePart): TableBlock {
  return {
    kind: 'table',
    name: officeWords.sheetOf(number, plainLine(title)),
    columns: [
      { title: officeWords.fact, width: 1 },
      { title: officeWords.content, width: 3 },
    ],
    rowHeads: true,
    whole: fits,
    rows: rows.flat().map((cell) => [[paragraphOf(germanLine(cell.label))], cellBlocks(cell)]),
  };
}

function cellBlocks({ blocks, empty, anchor }: SheetCell): readonly TextBlock[] {
  if (!empty && anchor === null) return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const href = anchor === null ? null : `#${anchor}`;
    const runs = block.runs.map((run) =>
      run.t === null ? run : { ...run, href: run.href ?? href, marks: empty ? `${run.marks}i` : run.marks },
    );
    return { ...block, runs };
  });
}

function colophon(
  { colophon: { text, checksum }, words }: ConceptDocument,
  namePlace: PlaceName,
): PrintBlock[] {
  const heading = { anchor: null, number: '', title: germanLine(words.colophon) };
  return [
    section(1, heading, plainHue, namePlace, true),
    paragraphOf(text),
    paragraphOf(germanLine(words.colophonIdeas)),
    paragraphOf(germanLine(`${words.colophonChecksum}: ${checksum}`)),
  ];
}

function section(
  level: SectionBlock['level'],
  { anchor, number, title }: { anchor: string | null; number: string; title: PrintLine },
  hue: string,
  namePlace: PlaceName,
  newPage = false,
): SectionBlock {
  return { kind: 'section', level, number, hue, newPage, anchor: namePlace(anchor), line: title };
}

function note(look: NoteLook, words: string, hue: string, newPage = false): PrintBlock {
  return { kind: 'note', look, hue, newPage, line: germanLine(words) };
}

/** Words of our own, which need no cleaning. */
function germanLine(t: string, marks = ''): PrintLine {
  return { dir: 'ltr', runs: [{ t, lang: null, marks, href: null }] };
}
