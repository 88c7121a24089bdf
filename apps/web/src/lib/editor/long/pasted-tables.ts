import { richTextLimits } from '@fortschrift/domain/rich-text';
import { rename } from './pasted-element.ts';

/**
 * Tables as plain grids: a cell that spans others stands in its first place, the others are empty; tables inside
 * tables and tables of one column, which only frame something, become their contents; where no cell is a head the
 * first row is, since office programs seldom say so.
 */
export function plainTables(body: Element): void {
  for (const inner of body.querySelectorAll('td table, th table, li table')) open(inner);
  for (const table of body.querySelectorAll('table')) {
    const rows = gridOf(table);
    if (Math.max(0, ...rows.map((row) => row.length)) < 2) open(table);
    else write(table, rows);
  }
}

function open(table: Element): void {
  const cells = [...table.querySelectorAll('td, th')];
  const parts = cells.map((cell) => rename(cell, 'div'));
  table.replaceWith(...parts);
}

type Cell = Element | null;

function gridOf(table: Element): Cell[][] {
  const lines = [...table.querySelectorAll('tr')].slice(0, richTextLimits.rows * 2);
  const grid: Cell[][] = lines.map(() => []);
  for (const [at, line] of lines.entries()) {
    let column = 0;
    for (const cell of line.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
      while (grid[at]?.[column] !== undefined) column++;
      const width = span(cell, 'colspan', richTextLimits.columns);
      const height = span(cell, 'rowspan', lines.length - at);
      for (let down = 0; down < height; down++)
        for (let across = 0; across < width; across++) {
          const row = grid[at + down];
          if (row) row[column + across] = down === 0 && across === 0 ? cell : null;
        }
      column += width;
    }
  }
  return grid.filter((row) => row.length > 0);
}

function span(cell: Element, name: string, most: number): number {
  const said = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(said) ? Math.min(Math.max(1, said), Math.max(1, most)) : 1;
}

function write(table: Element, rows: readonly Cell[][]): void {
  const document = table.ownerDocument;
  const isHead = (cell: Cell) => cell !== null && (cell.tagName === 'TH' || cell.closest('thead') !== null);
  const noHead = !rows.flat().some((cell) => cell !== undefined && isHead(cell));
  const made = document.createElement('table');
  const caption = table.querySelector('caption');
  for (const [at, row] of rows.entries()) {
    const line = document.createElement('tr');
    for (const cell of Array.from(row, (held) => held ?? null)) {
      const head = (at === 0 && noHead) || isHead(cell);
      const place = document.createElement(head ? 'th' : 'td');
      if (cell) place.append(...cell.childNodes);
      line.append(place);
    }
    made.append(line);
  }
  table.replaceWith(...(caption ? [rename(caption, 'p')] : []), made);
}
