import { richTextLimits } from '@fortschrift/domain/rich-text';
import { Node } from '@tiptap/core';
import { type EditorState, NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { suggestedAttributes } from './suggested-node.ts';
import type { SuggestionWords } from './suggestion-marks.ts';

/** How a footnote is read aloud, and what opens it for writing. */
export type FootnoteOptions = {
  readonly said: (text: string) => string;
  readonly open: () => void;
};

/** A footnote where its number stands; its words are short and plain and are written in a dialog. */
export function footnoteNode({ said, open }: FootnoteOptions, words: SuggestionWords): Node {
  return Node.create({
    name: 'footnote',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({
      text: {
        default: '',
        parseHTML: (element: HTMLElement) =>
          (element.dataset['footnote'] ?? '').trim().slice(0, richTextLimits.footnote),
        rendered: false,
      },
      ...suggestedAttributes(words, 'footnote'),
    }),
    parseHTML: () => [{ tag: 'sup[data-footnote]' }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const text = String(node.attrs['text']);
      return [
        'sup',
        {
          class: 'footnote',
          'data-footnote': text,
          title: text,
          role: 'img',
          'aria-label': said(text),
          ...HTMLAttributes,
        },
      ];
    },
    addKeyboardShortcuts: () => ({
      Enter: ({ editor }) => {
        const isNote = selectedNote(editor.state) !== null;
        if (isNote) open();
        return isNote;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClickOn: (view: EditorView, _, node, at: number, __, direct: boolean) => {
            if (!direct || node.type.name !== 'footnote' || !view.editable) return false;
            view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
            open();
            return true;
          },
        },
      }),
    ],
  });
}

/** The words of the selected footnote; null when none is selected. */
export function selectedNote({ selection }: EditorState): string | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote'
    ? String(selection.node.attrs['text'])
    : null;
}
