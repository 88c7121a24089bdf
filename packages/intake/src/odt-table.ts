import type { OutlineBlock, OutlineCell, OutlineRow } from './outline.ts';
import { plainBlocks } from './outline-words.ts';
import { type PageCount, pageOf } from './page-count.ts';
import { elements, type XmlElement } from './xml-tree.ts';

/**
 * The rows of a table in an OpenDocument text, header rows marked, empty rows and repeated empty cells at an end left
 * out. `room` is asked before cells are made and ends the reading with false.
 */
export function readOdtTable(
  table: XmlElement,
  read: (cell: XmlElement) => readonly OutlineBlock[],
  pages: PageCount,
  room: (cells: number) => boolean,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const walk = (parent: XmlElement, header: boolean): void => {
    for (const child of elements(parent)) {
      if (child.name === 'table:table-header-rows') walk(child, true);
      else if (/^table:table-(rows|row-group)$/.test(child.name)) walk(child, header);
      else if (child.name === 'text:soft-page-break') pages.turn();
      else if (child.name === 'table:table-row') add(child, header);
    }
  };
  const add = (row: XmlElement, header: boolean): void => {
    const cells = cellsOf(row, read, room);
    if (cells.every(({ blocks }) => blocks.length === 0)) return;
    const weight = cells.reduce((sum, cell) => sum + weightOf(cell), 0);
    for (let left = repetition(row, 'table:number-rows-repeated'); left > 0; left--) {
      if (!room(weight)) return;
      rows.push({ header, cells, ...pageOf(cells) });
    }
  };
  walk(table, false);
  return rows;
}

function cellsOf(
  row: XmlElement,
  read: (cell: XmlElement) => readonly OutlineBlock[],
  room: (cells: number) => boolean,
): readonly OutlineCell[] {
  const cells: OutlineCell[] = [];
  for (const cell of elements(row)) {
    if (!/^table:(covered-)?table-cell$/.test(cell.name)) continue;
    const span = Math.min(100, repetition(cell, 'table:number-columns-spanned'));
    const blocks = read(cell);
    const covered = cell.name === 'table:covered-table-cell' && blocks.length === 0;
    const made: OutlineCell = covered ? { span, blocks, covered } : { span, blocks };
    const times = repetition(cell, 'table:number-columns-repeated');
    // Hundreds of empty cells are the rest of a line nobody wrote in.
    const kept = made.blocks.length === 0 ? Math.min(times, 50) : times;
    if (!room(kept * weightOf(made))) return cells;
    // A cell that is covered because its neighbour is wide is part of that neighbour.
    const before = cells.at(-1);
    if (cell.name === 'table:covered-table-cell' && made.blocks.length === 0 && before && before.span > 1)
      continue;
    for (let left = kept; left > 0; left--) cells.push(made);
  }
  return cells;
}

/** Repeating a long text costs a few bytes in the file: it counts as many cells here. */
function weightOf({ blocks }: OutlineCell): number {
  return 1 + Math.floor(plainBlocks(blocks).length / 100);
}

function repetition(element: XmlElement, name: string): number {
  const count = Number(element.attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
