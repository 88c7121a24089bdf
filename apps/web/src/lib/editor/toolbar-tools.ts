import Heading from '@lucide/svelte/icons/heading';
import Link from '@lucide/svelte/icons/link';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import Quote from '@lucide/svelte/icons/text-quote';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { Editor } from '@tiptap/core';
import type { IconType } from '#lib/ui/icon.ts';
import type { EditorWords } from './editor-words.ts';

/** One tool of a text field. */
export interface Tool {
  readonly key: string;
  readonly name: string;
  /** Shown instead of the name, in the shape of what it does. */
  readonly letter?: string;
  readonly icon?: IconType;
  /** Whether it is on where the caret stands; undefined for tools that are never on. */
  readonly active?: (editor: Editor) => boolean;
  readonly possible?: (editor: Editor) => boolean;
  /** Whether it asks in a dialog, which gives the focus back to the text itself. */
  readonly asks?: true;
  readonly run: (editor: Editor) => void;
}

/** The tools in their order; `openLink` shows the dialog for a link's address. */
export function toolsOf(words: EditorWords, openLink: () => void): readonly Tool[] {
  return [
    mark('bold', words.bold, (editor) => editor.chain().toggleBold().run()),
    mark('italic', words.italic, (editor) => editor.chain().toggleItalic().run()),
    mark('underline', words.underline, (editor) => editor.chain().toggleUnderline().run()),
    {
      key: 'heading',
      name: words.heading,
      icon: Heading,
      active: (editor) => editor.isActive('heading'),
      run: (editor) =>
        editor.isActive('heading')
          ? editor.chain().setParagraph().run()
          : editor.chain().setHeading({ level: 3 }).run(),
    },
    block('bulletList', words.bullets, List, (editor) => editor.chain().toggleBulletList().run()),
    block('orderedList', words.numbers, ListOrdered, (editor) => editor.chain().toggleOrderedList().run()),
    block('blockquote', words.quote, Quote, (editor) => editor.chain().toggleBlockquote().run()),
    { ...block('link', words.link, Link, openLink), asks: true },
    {
      key: 'undo',
      name: words.undo,
      icon: Undo2,
      possible: (editor) => editor.can().undo(),
      run: (editor) => editor.chain().undo().run(),
    },
  ];
}

function mark(key: string, { letter, name }: EditorWords['bold'], run: Tool['run']): Tool {
  return { key, name, letter, active: (editor) => editor.isActive(key), run };
}

function block(key: string, name: string, icon: IconType, run: Tool['run']): Tool {
  return { key, name, icon, active: (editor) => editor.isActive(key), run };
}
