import type { OutlineBlock, OutlineCell, OutlineRow } from './outline.ts';
import { elements, type XmlElement } from './xml-tree.ts';

const spanMax = 100;
const rowSpanMax = 1000;

/**
 * The rows of a table in a copied text, with a cell for what is covered from above (HTML, 4.9.12: cells go into the next
 * free column). `room` is asked before each row and ends the reading with false.
 */
export function htmlRows(
  table: XmlElement,
  read: (cell: XmlElement) => readonly OutlineBlock[],
  room: (cells: number) => boolean,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  /** How many rows a cell above still covers, by column. */
  let covering: number[] = [];
  const add = (row: XmlElement, header: boolean): void => {
    const cells: OutlineCell[] = [];
    const next: number[] = [];
    let column = 0;
    const under = (): void => {
      while ((covering[column] ?? 0) > 0) {
        cells.push({ span: 1, blocks: [], covered: true });
        next[column] = (covering[column] ?? 1) - 1;
        column += 1;
      }
    };
    const own = elements(row).filter(({ name }) => name === 'td' || name === 'th');
    for (const cell of own) {
      under();
      const span = spanOf(cell, 'colspan', spanMax);
      const down = spanOf(cell, 'rowspan', rowSpanMax);
      if (!room(span)) return;
      cells.push({ span, blocks: read(cell) });
      for (let end = column + span; column < end; column++) next[column] = down - 1;
    }
    under();
    covering = next;
    const isHead = header || (own.length > 0 && own.every(({ name }) => name === 'th'));
    if (cells.some(({ blocks }) => blocks.length > 0)) rows.push({ header: isHead, cells });
  };
  const walk = (parent: XmlElement, header: boolean): void => {
    for (const child of elements(parent)) {
      if (child.name === 'tr') add(child, header);
      else if (/^t(head|body|foot)$/.test(child.name)) walk(child, child.name === 'thead');
    }
  };
  walk(table, false);
  return rows;
}

function spanOf({ attributes }: XmlElement, name: string, most: number): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(most, count) : 1;
}
