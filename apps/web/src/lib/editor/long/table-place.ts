import type { Node, ResolvedPos } from '@tiptap/pm/model';

/** Where a cell is; positions are those of the document, `start` and `end` inside of the cell. */
export type CellPlace = {
  readonly table: Node;
  /** Before the table. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
};

/** The cell a position is in; null outside of tables. */
export function cellAt(position: ResolvedPos): CellPlace | null {
  for (let depth = position.depth; depth > 2; depth--) {
    const { name } = position.node(depth).type;
    if (name !== 'tableCell' && name !== 'tableHeader') continue;
    return {
      table: position.node(depth - 2),
      at: position.before(depth - 2),
      row: position.index(depth - 2),
      column: position.index(depth - 1),
      start: position.start(depth),
      end: position.end(depth),
    };
  }
  return null;
}

/** The place before a row; its number may be one beyond the last. */
export function rowStart(table: Node, at: number, row: number): number {
  let position = at + 1;
  for (let index = 0; index < Math.min(row, table.childCount); index++)
    position += table.child(index).nodeSize;
  return position;
}

/** The place before a cell of a row; beyond the last cell it is the end of the row. */
export function cellStart(table: Node, at: number, row: number, column: number): number {
  let position = rowStart(table, at, row) + 1;
  const cells = table.child(row);
  for (let index = 0; index < Math.min(column, cells.childCount); index++)
    position += cells.child(index).nodeSize;
  return position;
}

/** How many columns the longest row has. */
export function columnsOf(table: Node): number {
  let columns = 0;
  table.forEach((row) => {
    columns = Math.max(columns, row.childCount);
  });
  return columns;
}

/** Whether the first row, or the first column, consists of heads. */
export function hasHead(table: Node, which: 'row' | 'column'): boolean {
  let heads = 0;
  let cells = 0;
  table.forEach((row, _, index) => {
    row.forEach((cell, __, column) => {
      if ((which === 'row' ? index : column) !== 0) return;
      cells++;
      if (cell.type.name === 'tableHeader') heads++;
    });
  });
  return heads * 2 > cells;
}
