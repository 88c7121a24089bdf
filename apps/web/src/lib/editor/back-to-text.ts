import type { Editor } from '@tiptap/core';

/**
 * Gives the focus back to the text, at the caret it had, and shows that place. At once: the editor's own command waits
 * for the next picture, and a key pressed before it would go to the tool that was used.
 */
export function backToText(editor: Editor): void {
  editor.view.focus();
  editor.commands.scrollIntoView();
}
