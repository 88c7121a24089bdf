import { officeWords } from '@fortschrift/i18n/export/office-words';
import type { ChapterPart, GroupPart, MeasurePart } from './concept-chapter.ts';
import { type ConceptDocument, conceptDocument } from './concept-document.ts';
import type { ConceptInput } from './concept-input.ts';
import type { SheetCell } from './measure-sheet.ts';
import { officeCharacters } from './office-characters.ts';
import { fitsOfficePage } from './office-height.ts';
import {
  createPlaceNames,
  germanLine,
  germanParagraph,
  note,
  type PlaceName,
  section,
} from './print-blocks.ts';
import type { PrintBlock, PrintDocument, TableBlock } from './print-document.ts';
import { paragraphOf } from './print-text.ts';
import type { TextBlock } from './text-block.ts';

/** A frozen version -> its printed form as blocks; the same version gives the same blocks. */
export function conceptPrintDocument(input: ConceptInput): PrintDocument {
  return conceptBlocks(conceptDocument(input, officeCharacters), input.version.frozenAt);
}

/**
 * The printed concept -> the blocks every other format is made from, in the same order and the same words as the PDF.
 * @param madeAt Unix milliseconds: when the version was frozen
 */
export function conceptBlocks(document: ConceptDocument, madeAt: number): PrintDocument {
  const { words } = document;
  const running = `${document.version} · ${document.asOf}`;
  const namePlace = createPlaceNames();
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
        ...document.extract,
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

function chapterBlocks(chapter: ChapterPart, namePlace: PlaceName): PrintBlock[] {
  const { hue, kicker } = chapter;
  return [
    ...(kicker === '' ? [] : [note('kicker', kicker, { hue, newPage: true })]),
    section(1, chapter.title, namePlace(chapter.anchor), {
      number: chapter.number,
      hue,
      newPage: kicker === '',
    }),
    ...chapter.body,
    ...chapter.groups.flatMap((group) => groupBlocks(group, hue, namePlace)),
  ];
}

function groupBlocks(group: GroupPart, hue: string, namePlace: PlaceName): PrintBlock[] {
  return [
    ...(group.kicker === '' ? [] : [note('kicker', group.kicker, { hue, newPage: group.fresh })]),
    section(2, group.title, namePlace(group.anchor), {
      number: group.number,
      hue,
      newPage: group.fresh && group.kicker === '',
    }),
    ...(group.behind === '' ? [] : [note('thread', group.behind)]),
    ...group.text,
    ...group.measures.flatMap((measure, index) => measureBlocks(measure, index, hue, namePlace)),
  ];
}

function measureBlocks(measure: MeasurePart, index: number, hue: string, namePlace: PlaceName): PrintBlock[] {
  const flags = measure.flags.join(' · ');
  const table = sheetTable(measure);
  return [
    section(3, measure.title, namePlace(measure.anchor), {
      number: measure.number,
      hue,
      // A sheet that may not fit begins a page, so that it breaks once at most; the first stays with its goal.
      newPage: measure.fresh || (!table.whole && index > 0),
    }),
    ...(measure.behind === '' ? [] : [note('thread', measure.behind)]),
    ...(flags === '' ? [] : [note('remark', flags)]),
    table,
  ];
}

/** The boxes of the sheet as a table of two columns, which reads the same aloud, on a phone and in every program. */
function sheetTable({ name, rows }: MeasurePart): TableBlock {
  const columns = [
    { title: officeWords.fact, width: 1 },
    { title: officeWords.content, width: 3 },
  ];
  const lines = rows.flat().map((cell) => [[germanParagraph(cell.label)], cellBlocks(cell)]);
  return {
    kind: 'table',
    name,
    columns,
    rowHeads: true,
    whole: fitsOfficePage({ columns, rows: lines }),
    rows: lines,
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
  { colophon: { text, checksum }, words, extract }: ConceptDocument,
  namePlace: PlaceName,
): PrintBlock[] {
  return [
    section(1, germanLine(words.colophon), namePlace(null), { newPage: true }),
    paragraphOf(text),
    germanParagraph(words.colophonIdeas),
    ...(extract.length === 0 ? [] : [germanParagraph(words.colophonExtract)]),
    germanParagraph(`${words.colophonChecksum}: ${checksum}`),
  ];
}
