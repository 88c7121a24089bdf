import { type AnyExtension, type Editor, Extension, Node, type NodeConfig } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { suggestedAttributes } from './suggested-node.ts';
import type { SuggestionWords } from './suggestion-marks.ts';
import { goToCell } from './table-commands.ts';
import { cellAt } from './table-place.ts';

/**
 * A table as a plain grid: rows of cells, no cell spans others. Rows may be of different lengths for a moment, when two
 * people add a row and a column at the same time; whoever reads fills them up (domain/table-grid.ts), and nothing here
 * repairs by itself, which two devices would do twice.
 */
const table = (words: SuggestionWords): Node =>
  Node.create({
    name: 'table',
    content: 'tableRow+',
    isolating: true,
    addAttributes: () => suggestedAttributes(words, 'table'),
    parseHTML: () => [{ tag: 'table' }],
    renderHTML: ({ HTMLAttributes }) => [
      'div',
      { class: 'rich-table' },
      ['table', HTMLAttributes, ['tbody', 0]],
    ],
  });

const tableRow = (words: SuggestionWords): Node =>
  Node.create({
    name: 'tableRow',
    content: '(tableCell | tableHeader)+',
    addAttributes: () => suggestedAttributes(words, 'row'),
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
  });

const cell = (words: SuggestionWords, name: string, tag: 'td' | 'th'): NodeConfig => ({
  name,
  content: '(paragraph | bulletList | orderedList)+',
  isolating: true,
  addAttributes: () => suggestedAttributes(words, 'column'),
  parseHTML: () => [{ tag }],
  renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
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
export function tableNodes(words: SuggestionWords): AnyExtension[] {
  return [
    table(words),
    tableRow(words),
    Node.create(cell(words, 'tableCell', 'td')),
    Node.create(cell(words, 'tableHeader', 'th')),
    staysInCell,
  ];
}
