import type { SheetCell } from './measure-sheet.ts';
import type { PrintLine, TextBlock } from './print-text.ts';

/** Lines of 4.6 mm a page holds below the head of a sheet (244 mm, less 28 mm for rule, title and flags). */
const pageLines = 46;
/** Name, gaps and hairline of a row, in lines. */
const rowLines = 2.4;
/** Letters a line surely holds for each of the six columns; in running text it is half as many again. */
const lettersPerColumn = 9;

const narrow = /^[a-ln-vx-zäöüß0-9 .,;:!?'"()/\u00ad\u200b-]$/;

/**
 * Whether a sheet is sure to fit on one page, from a count of its letters that errs on the side of no. Only such a
 * sheet may be kept from breaking: one that is taller than the page would lose its end. (Typst could measure it, but
 * anew in each of its rounds, which made two thirds of the time of a long concept.)
 */
export function surelyFits(title: PrintLine, rows: readonly (readonly SheetCell[])[]): boolean {
  const lines = rows.map((row) => rowLines + Math.max(...row.map(cellLines)));
  return lines.reduce((sum, each) => sum + each, 2 * lineCount(title, 36)) <= pageLines;
}

function cellLines(cell: SheetCell): number {
  return blockLines(cell.blocks, cell.span * lettersPerColumn);
}

function blockLines(blocks: readonly TextBlock[], width: number): number {
  return blocks.reduce((sum, block) => sum + linesOf(block, width), 0);
}

function linesOf(block: TextBlock, width: number): number {
  switch (block.kind) {
    case 'paragraph':
      return lineCount(block, width) + 0.4;
    case 'heading':
      return lineCount(block, width) + 1.6;
    case 'list':
      // Each level of a list takes up to six letters for its mark.
      return block.items.reduce((sum, item) => sum + blockLines(item, Math.max(4, width - 6)) + 0.4, 0.4);
    case 'grid': {
      const columns = Math.max(1, block.rows[0]?.length ?? 1);
      return block.rows.reduce(
        (sum, row) =>
          sum + 0.8 + Math.max(0, ...row.map((cell) => blockLines(cell, Math.max(4, width / columns - 3)))),
        1,
      );
    }
    case 'quote':
      return blockLines(block.blocks, Math.max(4, width - 4)) + 1;
  }
}

function lineCount(line: PrintLine, width: number): number {
  let lines = 1;
  let letters = 0;
  let notes = 0;
  for (const run of line.runs) {
    const { t } = run;
    // A note takes its lines at the foot of the same page.
    if ('note' in run) notes += 1 + lineCount(run.note, 60);
    else if (t === null) {
      lines += 1 + Math.floor(letters / width);
      letters = 0;
    } else if (t !== null) for (const letter of t) letters += narrow.test(letter) ? 1 : 2;
  }
  return lines + notes + Math.floor(letters / width);
}
