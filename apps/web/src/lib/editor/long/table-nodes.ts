import { type Editor, Extension, Node, type NodeConfig } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { goToCell } from './table-commands.ts';
import { cellAt } from './table-place.ts';

/**
 * A table as a plain grid: rows of cells, no cell spans others. Rows may be of different lengths for a moment, when two
 * people add a row and a column at the same time; whoever reads fills them up (domain/table-grid.ts), and nothing here
 * repairs by itself, which two devices would do twice.
 */
const table = Node.create({
  name: 'table',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'rich-table' }, ['table', ['tbody', 0]]],
});

const tableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const cell = (name: string, tag: 'td' | 'th'): NodeConfig => ({
  name,
  content: '(paragraph | bulletList | orderedList)+',
  isolating: true,
  parseHTML: () => [{ tag }],
  renderHTML: () => [tag, 0],
});

/** A selection that begins in a cell ends in it: what is typed or deleted never joins two cells. */
const staysInCell = Extension.create({
  name: 'staysInCell',
  // Before lists, whose Tab indents.
  priority: 900,
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => !inList(editor) && goToCell(1)(editor.state, editor.view.dispatch.bind(editor.view)),
    'Shift-Tab': ({ editor }) =>
      !inList(editor) && goToCell(-1)(editor.state, editor.view.dispatch.bind(editor.view)),
  }),
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (_, __, { selection, tr }) => {
        if (!(selection instanceof TextSelection) || selection.empty) return null;
        const from = cellAt(selection.$anchor);
        if (!from) return null;
        const { head } = selection;
        if (head >= from.start && head <= from.end) return null;
        const edge = tr.doc.resolve(head < from.start ? from.start : from.end);
        const end = TextSelection.near(edge, head < from.start ? 1 : -1);
        return tr.setSelection(TextSelection.create(tr.doc, selection.anchor, end.head));
      },
    }),
  ],
});

const inList = (editor: Editor): boolean => editor.isActive('listItem');

/** The nodes of a table and what keeps a selection inside a cell. */
export const tableNodes = [
  table,
  tableRow,
  Node.create(cell('tableCell', 'td')),
  Node.create(cell('tableHeader', 'th')),
  staysInCell,
];
