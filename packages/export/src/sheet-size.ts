import type { SheetCell } from './measure-sheet.ts';
import type { PrintLine, TextBlock } from './text-block.ts';
import { heightAtMost, linesAtMost, type Setting } from './text-height.ts';

/** What a page holds below rule, flags and what stands behind a measure, in millimetres: 244 less 22. */
const pageHeight = 222;
const titleEm = 4.41;
const titlePitch = 6.3;
/** Fields in sans of 9 points; running text in the serif of 9.5. As sheet.typ sets them. */
const facts: Setting = { em: 3.175, pitch: 4.05, gap: 0.9 };
const reading: Setting = { em: 3.36, pitch: 4.3, gap: 1.1 };
const body: Setting = { em: 3.7, pitch: 5.6, gap: 1.8 };
const goalEm = 4.94;
const goalPitch = 7;
/** Above and below a goal's heading, what leads it in, how many ideas stand behind it, and above the sheet. */
const aroundGoal = 40;
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
  return sheetHeight(title, rows) <= pageHeight;
}

function sheetHeight(title: PrintLine, rows: readonly (readonly SheetCell[])[]): number {
  const head = linesAtMost(title, 142 / titleEm) * titlePitch;
  return rows.reduce((sum, row) => sum + rowHeight + Math.max(...row.map(cellHeight)), head);
}

/**
 * Whether a goal, its heading with what stands around it and its text, is sure to fit on one page with its first sheet:
 * then it goes with that sheet to the next page instead of standing alone at the foot of one.
 */
export function fitsWithSheet(
  goal: { readonly title: PrintLine; readonly text: readonly TextBlock[] },
  sheet: { readonly title: PrintLine; readonly rows: readonly (readonly SheetCell[])[] } | undefined,
): boolean {
  if (sheet === undefined) return false;
  const head = linesAtMost(goal.title, 142 / goalEm) * goalPitch + aroundGoal;
  return head + heightAtMost(goal.text, 146, body) + sheetHeight(sheet.title, sheet.rows) <= pageHeight;
}

function cellHeight({ blocks, span, reading: runs }: SheetCell): number {
  return heightAtMost(blocks, span * column - inset, runs ? reading : facts);
}
