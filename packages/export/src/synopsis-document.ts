import { synopsisKinds } from '@fortschrift/domain/synopsis/kind';
import { type Synopsis, type SynopsisChapter, synopsisOf } from '@fortschrift/domain/synopsis/synopsis';
import { formatDay } from '@fortschrift/i18n/date';
import { versionStateLabels } from '@fortschrift/i18n/de/labels';
import { synopsisKindLabels, synopsisWords } from '@fortschrift/i18n/de/synopsis';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { synopsisPrint } from '@fortschrift/i18n/export/synopsis-print';
import { type SideLevels, synopsisSides } from '@fortschrift/i18n/synopsis';
import {
  createPlaceNames,
  germanLine,
  germanParagraph,
  type PlaceName,
  section,
  table,
} from './print-blocks.ts';
import type { PrintBlock, PrintDocument } from './print-document.ts';
import { createPrintText, type PrintText, paragraphOf, plainLine } from './print-text.ts';
import type { Printable } from './printable.ts';
import { synopsisCells } from './synopsis-cells.ts';
import type { SynopsisInput } from './synopsis-input.ts';

/** Compares two versions and lays the Synopse out: A4 across, a table for each chapter. Pure. */
export function synopsisDocument(input: SynopsisInput, printable: Printable): PrintDocument {
  const { before, after, closures } = input;
  return synopsisBlocks(synopsisOf(before.content, after.content, closures), input, printable);
}

/**
 * A comparison -> the Synopse as blocks: Nr. alt, Fassung alt, Nr. neu, Fassung neu, Art der Änderung, Begründung /
 * Herkunft. The same comparison gives the same blocks.
 * @param printable decides which characters are set
 */
export function synopsisBlocks(
  synopsis: Synopsis,
  { before, after, county, everything }: Omit<SynopsisInput, 'closures'>,
  printable: Printable,
): PrintDocument {
  const text = createPrintText(printable);
  const place = createPlaceNames();
  const side = ({ version, content }: SynopsisInput['before']) =>
    synopsisPrint.side(
      content.title,
      content.label,
      formatDay(content.stand),
      versionStateLabels[version.state],
    );
  const [old, fresh] = synopsisSides(before.content, after.content);
  const title = printable.clean(synopsisPrint.title(old, fresh));
  const nameTable = createTableNames();
  const levels = { before: before.content.levels, after: after.content.levels };
  const chapters = synopsis.chapters.flatMap((chapter) =>
    chapterBlocks(chapter, everything, { text, place, nameTable, levels }),
  );
  return {
    landscape: true,
    title,
    author: printable.clean(county.name),
    description: printable.clean(`${side(before)}; ${side(after)}`),
    madeAt: Math.max(before.version.frozenAt, after.version.frozenAt),
    running: {
      title: synopsisWords.synopsis,
      mark: printable.clean(synopsisWords.between(old, fresh)),
      foot: printable.clean(county.name),
      page: conceptPrint.page,
      pageOf: conceptPrint.pageOf,
    },
    front: {
      above: text.line(county.name),
      title: text.line(title),
      below: [
        text.line(`${synopsisWords.before}: ${side(before)}`),
        text.line(`${synopsisWords.after}: ${side(after)}`),
      ],
    },
    contents: { title: conceptPrint.contents, depth: 1 },
    blocks: [
      section(1, germanLine(synopsisPrint.overview), place(null), { newPage: true }),
      ...legend(),
      countsTable(synopsis, everything),
      ...(chapters.length === 0 ? [germanParagraph(synopsisWords.none)] : chapters),
    ],
  };
}

function legend(): readonly PrintBlock[] {
  const { signs } = synopsisPrint;
  const sample = (words: string, marks: string, [open, close]: readonly [string, string]) =>
    paragraphOf({
      dir: 'ltr',
      runs: [
        { t: `${words}: ${open}`, lang: null, marks: '', href: null },
        { t: synopsisPrint.sample, lang: null, marks, href: null },
        { t: close, lang: null, marks: '', href: null },
      ],
    });
  return [
    sample(synopsisWords.legendDeleted, 's', signs.deleted),
    sample(synopsisWords.legendInserted, 'u', signs.inserted),
    germanParagraph(synopsisPrint.legendWhole),
  ];
}

function countsTable({ counts }: Synopsis, everything: boolean): PrintBlock {
  const shown = synopsisKinds.filter((kind) => counts[kind] > 0 && (everything || kind !== 'unchanged'));
  return table(
    synopsisPrint.counts,
    [
      { title: synopsisWords.kind, width: 3 },
      { title: synopsisPrint.count, width: 1, end: true },
    ],
    shown.map((kind) => [
      [germanParagraph(synopsisKindLabels[kind])],
      [germanParagraph(String(counts[kind]))],
    ]),
  );
}

/** Tables of chapters that are called the same are told apart by a number. */
function createTableNames(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

function chapterBlocks(
  { id, number, title, rows }: SynopsisChapter,
  everything: boolean,
  {
    text,
    place,
    nameTable,
    levels,
  }: {
    readonly text: PrintText;
    readonly place: PlaceName;
    readonly nameTable: (name: string) => string;
    readonly levels: SideLevels;
  },
): readonly PrintBlock[] {
  const shown = rows.filter(({ kinds }) => everything || kinds[0] !== 'unchanged');
  if (shown.length === 0) return [];
  const name = `${number} ${title.trim() || synopsisWords.untitled}`.trim();
  const { head } = synopsisWords;
  return [
    section(1, text.line(name), place(`k-${id}`)),
    {
      ...table(
        nameTable(plainLine(text.line(synopsisPrint.tableOf(name)))),
        [
          { title: head.oldNumber, width: 4 },
          { title: head.oldText, width: 20 },
          { title: head.newNumber, width: 4 },
          { title: head.newText, width: 20 },
          { title: head.kind, width: 10 },
          { title: head.reason, width: 11 },
        ],
        shown.map((row) => synopsisCells(row, text, levels)),
        { rowHeads: false },
      ),
      whole: false,
    },
  ];
}
