import type { SheetCell } from './measure-sheet.ts';
import type { PrintLine } from './print-text.ts';
import { heightAtMost, linesAtMost, type Setting } from './text-height.ts';

/** What a page holds below rule, flags and what stands behind a measure, in millimetres: 244 less 22. */
const pageHeight = 222;
const titleEm = 4.41;
const titlePitch = 6.3;
/** Fields in sans of 9 points; running text in the serif of 9.5. As sheet.typ sets them. */
const facts: Setting = { em: 3.175, pitch: 4.05, gap: 0.9 };
const reading: Setting = { em: 3.36, pitch: 4.3, gap: 1.1 };
/** Name, insets and hairline of a row, in millimetres. */
const rowHeight = 5.2;
/** A sixth of the text's width, and what a cell leaves free at its end. */
const column = 24.3;
const inset = 4;

/**
 * Whether a sheet is sure to fit on one page of the PDF, from a count of its letters that errs on the side of no. Only
 * such a sheet may be kept from breaking: one that is taller than the page would lose its end. (Typst could measure it,
 * but anew in each of its rounds, which made two thirds of the time of a long concept.)
 */
export function surelyFits(title: PrintLine, rows: readonly (readonly SheetCell[])[]): boolean {
  const head = linesAtMost(title, 142 / titleEm) * titlePitch;
  return rows.reduce((sum, row) => sum + rowHeight + Math.max(...row.map(cellHeight)), head) <= pageHeight;
}

function cellHeight({ blocks, span, reading: runs }: SheetCell): number {
  return heightAtMost(blocks, span * column - inset, runs ? reading : facts);
}
