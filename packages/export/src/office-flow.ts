import { wholeRows } from './office-height.ts';
import { lineHeight, notesHeight, officeLines } from './office-lines.ts';
import type { PrintBlock, TableBlock } from './print-document.ts';
import { roomAbove } from './room-above.ts';
import type { PrintLine, TextBlock, TextTable } from './text-block.ts';

/** A stretch of a page, in points: lines that may be parted, or what stays whole (`lines` is 1). */
export type Stretch = {
  readonly before: number;
  readonly lines: number;
  readonly line: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly newPage: boolean;
  /** The place that begins here; null where none does. */
  readonly anchor: string | null;
  /** What a page repeats above it: the head of a table. */
  readonly head: number;
};

type Look = {
  readonly points: number;
  readonly spacing: number;
  readonly before: number;
  readonly after: number;
  readonly bold: boolean;
};

const look = (points: number, more: Partial<Look> = {}): Look => ({
  points,
  spacing: 1,
  before: 0,
  after: 0,
  bold: false,
  ...more,
});
// The same figures as in docx-styles.ts, in points.
const headings = [
  look(20, { bold: true, after: 6 }),
  look(14, { bold: true, before: 24, after: 6 }),
  look(12.5, { bold: true, before: 18, after: 6 }),
  look(11, { bold: true, before: 12, after: 6 }),
  look(10.5, { bold: true, before: 10, after: 6 }),
  look(10.5, { bold: true, before: 10, after: 6 }),
];
const body = look(10.5, { spacing: 1.2, after: 6.5 });
const item = look(10.5, { spacing: 280 / 240, after: 3 });
const notes = {
  kicker: look(10, { bold: true, after: 3 }),
  thread: look(9, { after: 5 }),
  remark: look(9, { before: 3, after: 5 }),
};
const indent = 17;
/** Beside, and above and below the words of a cell with its line. */
const cellInset = { across: 8, down: 6.5 };

const plain = { keepNext: false, newPage: false, anchor: null, before: 0, after: 0, head: 0 } as const;

/** Blocks -> what they take on pages of a text so many points wide, as Word and LibreOffice set the DOCX. */
export function officeFlow(
  blocks: readonly PrintBlock[],
  width: number,
  landscape: boolean,
): readonly Stretch[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return tableFlow(block, width, landscape);
    if (block.kind !== 'section' && block.kind !== 'note') return textFlow([block], width, body);
    const style = block.kind === 'note' ? notes[block.look] : (headings[block.level - 1] ?? body);
    const room = roomAbove(block, blocks[index - 1]);
    const number = block.kind === 'section' && block.number !== '' ? `${block.number} ` : '';
    const line = {
      ...block.line,
      runs: [{ t: number, lang: null, marks: '', href: null }, ...block.line.runs],
    };
    return [
      {
        ...paragraph(line, width, style),
        ...(room === null ? {} : { before: room === 'wide' ? 24 : 0 }),
        keepNext: true,
        newPage: block.newPage,
        anchor: block.kind === 'section' ? block.anchor : null,
      },
    ];
  });
}

function paragraph(line: PrintLine, width: number, style: Look): Stretch {
  const { points, spacing, before, after, bold } = style;
  const lines = officeLines(line, width, points, bold);
  return {
    ...plain,
    before,
    lines,
    line: lineHeight(points) * spacing,
    after: after + notesHeight(line, width),
  };
}

function textFlow(blocks: readonly TextBlock[], width: number, style: Look, level = 0): readonly Stretch[] {
  return blocks.flatMap((block) => blockFlow(block, width, style, level));
}

function blockFlow(block: TextBlock, width: number, style: Look, level: number): readonly Stretch[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block, width, style)];
    case 'heading':
      return [{ ...paragraph(block, width, headings[block.level - 1] ?? body), keepNext: true }];
    case 'quote':
      return textFlow(block.blocks, width - 2 * indent, body, level);
    case 'list':
      return block.items.flatMap((inner) =>
        textFlow(inner, width - indent * (level + 1), style === body ? item : style, level + 1),
      );
    case 'grid':
      return gridFlow(block, width);
  }
}

function heightOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { before, lines, line, after }) => sum + before + lines * line + after, 0);
}

function cellHeight(blocks: readonly TextBlock[], width: number, style: Look): number {
  if (blocks.length === 0) return lineHeight(10.5);
  return heightOf(textFlow(blocks, width - cellInset.across, style));
}

function gridFlow({ head, rows, share }: TextTable, width: number): readonly Stretch[] {
  const short = rows.length <= 10;
  const column = (width * share) / 100 / Math.max(1, rows[0]?.length ?? 1);
  const flow = rows.map((row, at): Stretch => {
    const cells = row.map((blocks, index) => {
      const names = (head.row && at === 0) || (head.column && index === 0);
      return cellHeight(blocks, column, look(9.5, names ? { bold: true } : { after: 2.25 }));
    });
    const line = Math.max(0, ...cells) + cellInset.down;
    return { ...plain, lines: 1, line, keepNext: short && at < rows.length - 1 };
  });
  const repeated = head.row ? (flow[0]?.line ?? 0) : 0;
  return [...flow.map((row) => ({ ...row, head: repeated })), { ...plain, lines: 1, line: 6 }];
}

function tableFlow(table: TableBlock, width: number, landscape: boolean): readonly Stretch[] {
  const points = landscape ? 8.5 : 9.5;
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => (column.width / total) * width);
  const heads = table.columns.map(({ title }, index) =>
    cellHeight(
      [{ kind: 'paragraph', dir: 'ltr', runs: [{ t: title, lang: null, marks: '', href: null }] }],
      widths[index] ?? width,
      look(points, { bold: true }),
    ),
  );
  const head = Math.max(...heads) + cellInset.down;
  const short = wholeRows(table, landscape);
  const rows = table.rows.map((row, at): Stretch => {
    const cells = row.map((blocks, index) =>
      cellHeight(
        blocks,
        widths[index] ?? width,
        look(points, table.rowHeads && index === 0 ? { bold: true } : { after: 2.25 }),
      ),
    );
    const height = Math.max(0, ...cells) + cellInset.down;
    const whole = table.whole || short[at] === true;
    const line = whole ? height : lineHeight(points);
    const keepNext = table.whole && at < table.rows.length - 1;
    return { ...plain, lines: whole ? 1 : Math.ceil(height / line), line, keepNext, head };
  });
  return [{ ...plain, lines: 1, line: head, keepNext: true }, ...rows];
}
