import { richTextLimits } from '@fortschrift/domain/rich-text';
import { Fragment, type Node, type NodeType, type Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type CellPlace, cellAt, cellStart, columnsOf, hasHead, rowStart } from './table-place.ts';

type Side = 'before' | 'after';

function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`the schema has no ${name}`);
  return type;
}

function emptyCell(schema: Schema, head: boolean): Node {
  return typeOf(schema, head ? 'tableHeader' : 'tableCell').create(
    null,
    typeOf(schema, 'paragraph').create(),
  );
}

/** A command on the table the caret is in; it is not possible outside of one. */
function inTable(change: (place: CellPlace, tr: Transaction, state: EditorState) => boolean): Command {
  return (state, dispatch) => {
    const place = cellAt(state.selection.$head);
    const tr = state.tr;
    if (!place || !change(place, tr, state)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function caretTo(tr: Transaction, position: number): true {
  tr.setSelection(TextSelection.near(tr.doc.resolve(position)));
  return true;
}

/** Puts a table of three columns with a head row where the caret is, with room to go on below it. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (cellAt($from) || $from.depth === 0) return false;
  const { schema } = state;
  const row = (head: boolean): Node =>
    typeOf(schema, 'tableRow').create(
      null,
      Array.from({ length: 3 }, () => emptyCell(schema, head)),
    );
  const table = typeOf(schema, 'table').create(null, [row(true), row(false), row(false)]);
  const block = $from.node(1);
  const isEmpty = block.isTextblock && block.content.size === 0;
  const at = isEmpty ? $from.before(1) : $from.after(1);
  const isLast = $from.after(1) === state.doc.content.size;
  const tr = state.tr.replaceWith(
    at,
    isEmpty ? $from.after(1) : at,
    isLast ? [table, typeOf(schema, 'paragraph').create()] : [table],
  );
  caretTo(tr, at + 3);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A further row beside the one the caret is in; the caret goes into it. Not possible in a table that is full. */
export function addRow(side: Side): Command {
  return inTable(({ table, at, row, column }, tr, { schema }) => {
    if (table.childCount >= richTextLimits.rows) return false;
    const headRow = hasHead(table, 'row');
    const headColumn = hasHead(table, 'column') && columnsOf(table) > 1;
    // Above a head row goes no other: the new one follows it.
    const index = side === 'before' && !(row === 0 && headRow) ? row : row + 1;
    const cells = Array.from({ length: columnsOf(table) }, (_, place) =>
      emptyCell(schema, headColumn && place === 0),
    );
    tr.insert(rowStart(table, at, index), typeOf(schema, 'tableRow').create(null, cells));
    return caretTo(tr, cellStart(tr.doc.nodeAt(at) ?? table, at, index, column) + 1);
  });
}

/** A further column beside the one the caret is in; the caret goes into it. Not possible in a table that is full. */
export function addColumn(side: Side): Command {
  return inTable(({ table, at, row, column }, tr, { schema }) => {
    if (columnsOf(table) >= richTextLimits.columns) return false;
    const headRow = hasHead(table, 'row');
    const index = side === 'before' ? column : column + 1;
    for (let each = table.childCount - 1; each >= 0; each--)
      tr.insert(cellStart(table, at, each, index), emptyCell(schema, headRow && each === 0));
    return caretTo(tr, cellStart(tr.doc.nodeAt(at) ?? table, at, row, index) + 1);
  });
}

/** Removes the row the caret is in; the last one takes the table with it. */
export const deleteRow: Command = inTable(({ table, at, row, column }, tr) => {
  if (table.childCount === 1) return withoutTable(tr, table, at);
  const from = rowStart(table, at, row);
  tr.delete(from, from + table.child(row).nodeSize);
  const left = tr.doc.nodeAt(at) ?? table;
  return caretTo(tr, cellStart(left, at, Math.min(row, left.childCount - 1), column) + 1);
});

/** Removes the column the caret is in; the last one takes the table with it. */
export const deleteColumn: Command = inTable(({ table, at, row, column }, tr) => {
  if (columnsOf(table) === 1) return withoutTable(tr, table, at);
  for (let each = table.childCount - 1; each >= 0; each--) {
    const cells = table.child(each);
    const from = cellStart(table, at, each, column);
    // A row that is one cell short keeps the cell it has.
    if (column < cells.childCount && cells.childCount > 1)
      tr.delete(from, from + cells.child(column).nodeSize);
  }
  const left = tr.doc.nodeAt(at) ?? table;
  return caretTo(tr, cellStart(left, at, row, Math.max(0, column - 1)) + 1);
});

/** Removes the table the caret is in. */
export const deleteTable: Command = inTable(({ table, at }, tr) => withoutTable(tr, table, at));

function withoutTable(tr: Transaction, table: Node, at: number): true {
  const paragraph = table.type.schema.nodes['paragraph'];
  tr.replaceWith(at, at + table.nodeSize, paragraph ? paragraph.create() : Fragment.empty);
  return caretTo(tr, at + 1);
}

/** Makes the first row, or the first column, heads or plain cells again. */
export function toggleHead(which: 'row' | 'column'): Command {
  return inTable(({ table, at }, tr, { schema }) => {
    const on = !hasHead(table, which);
    const other = hasHead(table, which === 'row' ? 'column' : 'row');
    table.forEach((row, _, index) => {
      row.forEach((cell, __, column) => {
        const [own, crossing] = which === 'row' ? [index, column] : [column, index];
        if (own !== 0) return;
        const head = on || (crossing === 0 && other);
        const type = typeOf(schema, head ? 'tableHeader' : 'tableCell');
        if (cell.type !== type) tr.setNodeMarkup(tr.mapping.map(cellStart(table, at, index, column)), type);
      });
    });
    return true;
  });
}

/** The caret to the next or previous cell; from the last one into a new row. */
export function goToCell(step: 1 | -1): Command {
  return (state, dispatch) => {
    const place = cellAt(state.selection.$head);
    if (!place) return false;
    const { table, at, row, column } = place;
    const wanted = column + step;
    const last = table.child(row).childCount - 1;
    if (wanted > last && row === table.childCount - 1) return addRowAtEnd(state, dispatch);
    const [toRow, toColumn] =
      wanted > last
        ? [row + 1, 0]
        : wanted < 0
          ? [row - 1, row > 0 ? table.child(row - 1).childCount - 1 : 0]
          : [row, wanted];
    if (toRow < 0) return true;
    const start = cellStart(table, at, toRow, toColumn);
    const end = start + table.child(toRow).child(toColumn).nodeSize;
    const tr = state.tr;
    const first = TextSelection.near(tr.doc.resolve(start + 1));
    const final = TextSelection.near(tr.doc.resolve(end - 1), -1);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, first.from, final.to)).scrollIntoView());
    return true;
  };
}

const addRowAtEnd: Command = (state, dispatch) => {
  const place = cellAt(state.selection.$head);
  if (!place) return false;
  return addRow('after')(state, (tr) => {
    const table = tr.doc.nodeAt(place.at);
    if (table) caretTo(tr, cellStart(table, place.at, place.row + 1, 0) + 1);
    dispatch?.(tr);
  });
};
