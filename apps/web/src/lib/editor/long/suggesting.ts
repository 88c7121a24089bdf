import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { asChange, asSuggestion, type Stamp, writesIntoSuggestion } from './suggest.ts';
import { withoutSuggestions } from './suggested-content.ts';

/** What the editor asks of whoever shows it. */
export type Suggesting = {
  /** Whether changes of this person are suggestions now. */
  readonly isOn: () => boolean;
  readonly stamp: () => Stamp;
  /** A change of structure or looks was not carried out, because it cannot be suggested. */
  readonly refused: () => void;
  /** To the next (1) or previous (-1) suggestion from the caret; false where there is none. */
  readonly go: (step: 1 | -1) => boolean;
  /** Settles the suggestion the caret is in; false where it is in none. */
  readonly settle: (how: 'accept' | 'reject') => boolean;
};

const settled = 'suggestionSettled';

/** Marks a transaction as one that settles suggestions: it is carried out as it is. */
export function asSettled(tr: Transaction): Transaction {
  return tr.setMeta(settled, true);
}

/**
 * Stands between every change of this person and the text: makes it a suggestion while suggesting is on, else takes
 * care that nobody's mark falls on another's words. Changes of others, undoing and settling pass.
 */
export function suggesting(asked: Suggesting): Extension {
  return Extension.create({
    name: 'suggesting',
    priority: 1000,
    dispatchTransaction({ transaction, next }) {
      const passes =
        transaction.getMeta(ySyncPluginKey) !== undefined || transaction.getMeta(settled) === true;
      if (!transaction.docChanged || passes) return next(transaction);
      if (!asked.isOn() && !writesIntoSuggestion(transaction)) return next(asChange(transaction));
      const suggestion = asSuggestion(this.editor.state, transaction, asked.stamp());
      if (suggestion === null) asked.refused();
      else next(suggestion);
    },
    addKeyboardShortcuts: () => ({
      'Alt-ArrowDown': () => asked.go(1),
      'Alt-ArrowUp': () => asked.go(-1),
      'Alt-Enter': () => asked.settle('accept'),
      'Alt-Shift-Enter': () => asked.settle('reject'),
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          // Before the rules that turn "- " into a list: in a suggestion it stays what was typed.
          handleTextInput: (view, from, to, text) => {
            if (!asked.isOn() || view.composing) return false;
            view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
            return true;
          },
          transformPasted: withoutSuggestions,
        },
      }),
    ],
  });
}
