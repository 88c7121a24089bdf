import type { TableBlock } from './print-document.ts';
import type { TextBlock } from './text-block.ts';
import { heightAtMost, type Setting } from './text-height.ts';

/** Cells of a table in ODT and DOCX, in millimetres: 9.5 points, with room for either program's idea of a line. */
const cells: Setting = { em: 3.36, pitch: 4.1, gap: 1 };
/** Above, below and beside the words of a cell, in millimetres. */
const inset = 3.2;
const textWidth = { upright: 164, across: 250 } as const;
/** Of the 242 mm between head and foot, below a heading of three lines with what stands behind it. */
const roomBelowHeading = 200;
/** A row higher than this may break: the page it leaves would look empty. */
const shortRow = 70;
const shortTable = 110;

/** Height of each row of a table in ODT and DOCX at most, in millimetres. */
export function officeRowHeights(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  landscape = false,
): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const whole = landscape ? textWidth.across : textWidth.upright;
  const cellHeight = (blocks: readonly TextBlock[], index: number): number =>
    heightAtMost(blocks, ((columns[index]?.width ?? 1) / total) * whole - inset, cells);
  return rows.map((row) => inset + Math.max(cells.pitch, ...row.map(cellHeight)));
}

/** Whether a table is so short that a page it is moved from does not look empty. */
export function isShortTable(table: Pick<TableBlock, 'columns' | 'rows'>, landscape = false): boolean {
  return officeRowHeights(table, landscape).reduce((sum, height) => sum + height, 8) <= shortTable;
}

/** Whether a table is sure to fit on a page below its heading, in ODT and DOCX. */
export function fitsOfficePage(table: Pick<TableBlock, 'columns' | 'rows'>): boolean {
  return officeRowHeights(table).reduce((sum, height) => sum + height, 8) <= roomBelowHeading;
}

/** Which rows stay whole where the table breaks: those that are sure to be short. */
export function wholeRows(
  table: Pick<TableBlock, 'columns' | 'rows'>,
  landscape = false,
): readonly boolean[] {
  return officeRowHeights(table, landscape).map((height) => height <= shortRow);
}
