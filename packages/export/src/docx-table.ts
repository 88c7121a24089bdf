import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { tableLines, tableMargins } from './docx-lines.ts';
import { docxBlocks, docxParagraph, type ListCounter } from './docx-text.ts';
import { wholeRows } from './office-height.ts';
import type { TableBlock } from './print-document.ts';

/**
 * A table whose head is marked as such: repeated on each page and read out with each cell. One that is sure to fit on
 * a page is kept whole by keeping each row with the next; where one breaks, its short rows do not.
 * @param textWidth how wide it may be, in twentieths of a point
 */
export function docxTable(
  table: TableBlock,
  counter: ListCounter,
  textWidth: number,
  landscape: boolean,
): Table {
  const widths = columnWidths(
    table.columns.map(({ width }) => width),
    textWidth,
  );
  const cellAt = (index: number) => ({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
  });
  const side = (index: number) => (table.columns[index]?.end ? { alignment: AlignmentType.END } : {});
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ title }, index) =>
        new TableCell({
          ...cellAt(index),
          shading: { fill: 'f3efe6' },
          children: [
            docxParagraph(
              { dir: 'ltr', runs: [{ t: title, lang: null, marks: '', href: null }] },
              { style: 'TableHeading', keepNext: true, ...side(index) },
            ),
          ],
        }),
    ),
  });
  const short = wholeRows(table, landscape);
  const rows = table.rows.map((row, at) => {
    const keep = table.whole && at < table.rows.length - 1 ? { keepNext: true } : {};
    return new TableRow({
      cantSplit: table.whole || short[at] === true,
      children: row.map(
        (blocks, index) =>
          new TableCell({
            ...cellAt(index),
            children: [
              ...docxBlocks(blocks, counter, {
                style: table.rowHeads && index === 0 ? 'TableHeading' : 'TableContents',
                ...keep,
                ...side(index),
              }),
              ...(blocks.length === 0 ? [docxParagraph({ dir: 'ltr', runs: [] })] : []),
            ],
          }),
      ),
    });
  });
  return new Table({
    rows: [head, ...rows],
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: tableMargins,
    borders: tableLines,
    tableLook: { firstRow: true, firstColumn: table.rowHeads, noHBand: true, noVBand: true },
  });
}

/** Shares -> whole widths that add up to the whole: edges are rounded, not columns. */
function columnWidths(shares: readonly number[], whole: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / total) * whole),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}
