import { type Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import { tableLines, tableMargins } from './docx-lines.ts';
import type { TextBlock, TextTable } from './text-block.ts';

/** What a cell of such a table is. */
export type GridCell = {
  /** Names others. */
  readonly head: boolean;
  /** Stays on the page of what follows. */
  readonly keep: boolean;
  /** Its words stand at the end of their line. */
  readonly end: boolean;
};

/**
 * A table somebody wrote into a text, as wide as the place it stands in. Its first row is marked as head where it is
 * one: repeated on each page and read out with each cell.
 * @param write the blocks of a cell, at least one paragraph
 */
export function docxGrid(
  { head, rows, ends, share }: TextTable,
  write: (blocks: readonly TextBlock[], base: GridCell) => (Paragraph | Table)[],
): Table {
  // A page is large enough for it: it stays whole.
  const short = rows.length <= 10;
  const part = 100 / Math.max(1, rows[0]?.length ?? 1);
  return new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: head.row && at === 0,
          cantSplit: short || (head.row && at === 0),
          children: row.map((blocks, index) => {
            const names = (head.row && at === 0) || (head.column && index === 0);
            return new TableCell({
              width: { size: part, type: WidthType.PERCENTAGE },
              verticalAlign: VerticalAlign.TOP,
              ...(names ? { shading: { fill: 'f3efe6' } } : {}),
              children: write(blocks, {
                head: names,
                keep: short && at < rows.length - 1,
                end: ends[index] === true,
              }),
            });
          }),
        }),
    ),
    width: { size: share, type: WidthType.PERCENTAGE },
    margins: tableMargins,
    borders: tableLines,
    tableLook: { firstRow: head.row, firstColumn: head.column, noHBand: true, noVBand: true },
  });
}
