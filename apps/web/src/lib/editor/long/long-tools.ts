import Heading4 from '@lucide/svelte/icons/heading-4';
import Languages from '@lucide/svelte/icons/languages';
import MessageSquareDiff from '@lucide/svelte/icons/message-square-diff';
import Superscript from '@lucide/svelte/icons/superscript';
import Table from '@lucide/svelte/icons/table';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { Tool } from '../toolbar-tools.ts';
import { selectedNote } from './footnote.ts';
import type { LongField } from './long-field.svelte.ts';
import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertTable,
  toggleHead,
} from './table-commands.ts';
import { cellAt, hasHead } from './table-place.ts';

/** Whether the caret is in a table. */
export function isInTable(editor: Editor): boolean {
  return cellAt(editor.state.selection.$head) !== null;
}

/** The tools a long field has beyond those of every text. */
export function longTools(field: LongField): readonly Tool[] {
  const { words } = field;
  return [
    {
      key: 'subheading',
      name: words.subheading,
      icon: Heading4,
      active: (editor) => editor.isActive('heading', { level: 4 }),
      possible: (editor) => !isInTable(editor),
      run: (editor) =>
        editor.isActive('heading', { level: 4 })
          ? editor.chain().setParagraph().run()
          : editor.chain().setHeading({ level: 4 }).run(),
    },
    {
      key: 'table',
      name: words.table,
      icon: Table,
      possible: (editor) => insertTable(editor.state),
      run: () => field.run(insertTable),
    },
    {
      key: 'footnote',
      name: words.footnote,
      icon: Superscript,
      active: (editor) => selectedNote(editor.state) !== null,
      asks: true,
      run: () => field.ask('footnote'),
    },
    {
      key: 'language',
      name: words.language,
      icon: Languages,
      active: (editor) => editor.isActive('language'),
      asks: true,
      run: () => field.ask('language'),
    },
    {
      key: 'suggest',
      name: words.suggest,
      icon: MessageSquareDiff,
      active: () => field.suggests,
      run: () => field.toggle(),
    },
  ];
}

/** The tools of the table the caret is in. */
export function tableTools(field: LongField): readonly Tool[] {
  const words = field.words.tableTools;
  const tool = (key: keyof typeof words, command: Command): Tool => ({
    key,
    name: words[key],
    possible: (editor) => command(editor.state),
    run: () => field.run(command),
  });
  const head = (key: 'headRow' | 'headColumn', which: 'row' | 'column'): Tool => ({
    ...tool(key, toggleHead(which)),
    active: (editor) => {
      const place = cellAt(editor.state.selection.$head);
      return place !== null && hasHead(place.table, which);
    },
  });
  return [
    tool('rowBelow', addRow('after')),
    tool('rowAbove', addRow('before')),
    tool('columnAfter', addColumn('after')),
    tool('columnBefore', addColumn('before')),
    head('headRow', 'row'),
    head('headColumn', 'column'),
    tool('deleteRow', deleteRow),
    tool('deleteColumn', deleteColumn),
    tool('deleteTable', deleteTable),
  ];
}
