import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yCursorPluginKey, ySyncPluginKey } from '@tiptap/y-tiptap';

/**
 * Where a caret at `position` of the text `before` stands in the text `after`, so that it stays beside the same letter:
 * whatever comes in at the caret comes behind it, which keeps the words of two people who type at one place apart. Null
 * where the letters around it themselves were changed.
 */
export function caretAfter(before: Node, after: Node, position: number): number | null {
  const start = before.content.findDiffStart(after.content);
  if (start === null || position <= start) return position;
  const end = before.content.findDiffEnd(after.content);
  if (!end) return position;
  // Letters that repeat are found from both sides.
  const twice = Math.max(0, start - Math.min(end.a, end.b));
  const [until, now] = [end.a + twice, end.b + twice];
  return position >= until || until === now ? position + now - until : null;
}

/** How many letters before the caret in its block are the same in both texts. */
function alikeBefore(before: Node, at: number, after: Node, now: number): number {
  const words = (doc: Node, position: number) => {
    const place = doc.resolve(position);
    return doc.textBetween(place.start(), position, null, ' ');
  };
  const [old, recent] = [words(before, at), words(after, now)];
  let count = 0;
  while (count < old.length && count < recent.length && old.at(-1 - count) === recent.at(-1 - count)) count++;
  return count;
}

/**
 * Of the two places a caret could stand at now, the one beside the letters it stood beside: comparing texts knows what
 * came at the caret and what was parted before it, the shared text knows what was written in two places at once.
 */
export function steadyPlace(before: Node, after: Node, position: number, shared: number): number {
  const found = caretAfter(before, after, position);
  if (found === null) return shared;
  const [there, here] = [shared, found].map((now) => alikeBefore(before, position, after, now));
  return (there ?? 0) > (here ?? 0) ? shared : found;
}

type Place = { readonly anchor: number; readonly head: number };
type Drawn = readonly [unknown, number, unknown, number];

const drawnNow = (): Drawn => {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return [anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0];
};

/**
 * Keeps the caret of this person beside its letter, whatever others do: through what the binding of shared text draws
 * anew, through a paragraph that is parted before it, and through an arrow key the browser has carried out but not told
 * of yet, which drawing the carets of others would take back.
 */
export const steadyCaret: Extension = Extension.create<object, { drawn: Drawn | null }>({
  name: 'steadyCaret',
  addStorage: () => ({ drawn: null }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin({
        key: new PluginKey('steadyCaret'),
        props: {
          // A key acts where the person sees the caret, also when the browser has not told of the last arrow key yet.
          handleKeyDown(view) {
            const moved = view.composing ? null : movedSince(view, storage.drawn);
            const { selection, tr } = view.state;
            if (moved && selection instanceof TextSelection) view.dispatch(place(tr, moved));
            return false;
          },
        },
        view: () => ({
          update: (view) => {
            storage.drawn = view.hasFocus() ? drawnNow() : null;
          },
        }),
      }),
    ];
  },
  dispatchTransaction({ transaction, next }) {
    const { editor, storage } = this;
    // What was put off until the editor was gone comes here all the same.
    next(editor.isDestroyed ? transaction : keepsCaret(editor.view, transaction, storage.drawn));
  },
});

function keepsCaret(view: EditorView, tr: Transaction, drawn: Drawn | null): Transaction {
  const came: unknown = tr.getMeta(ySyncPluginKey);
  const others = typeof came === 'object' && came !== null && Reflect.get(came, 'isChangeOrigin') === true;
  const carets = !tr.docChanged && tr.getMeta(yCursorPluginKey) !== undefined;
  if ((!others && !carets) || view.composing || !(view.state.selection instanceof TextSelection)) return tr;
  // One's own undo says itself where it happened.
  if (others && Reflect.get(came, 'isUndoRedoOperation') === true) return tr;
  const moved = movedSince(view, drawn);
  if (carets) return moved ? place(tr, moved) : tr;
  const { anchor, head } = moved ?? view.state.selection;
  const now = {
    anchor: steadyPlace(tr.before, tr.doc, anchor, tr.selection.anchor),
    head: steadyPlace(tr.before, tr.doc, head, tr.selection.head),
  };
  return place(tr, now);
}

const place = (tr: Transaction, { anchor, head }: Place): Transaction =>
  tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)));

/** Where the browser has put the caret since the editor last drew it (null: not yet); null when it left it there. */
function movedSince(view: EditorView, drawn: Drawn | null): Place | null {
  const now = drawnNow();
  if (!view.hasFocus() || (drawn !== null && now.every((part, index) => part === drawn[index]))) return null;
  const at = (node: unknown, offset: unknown): number | null =>
    node instanceof globalThis.Node && view.dom.contains(node)
      ? view.posAtDOM(node, Number(offset), 1)
      : null;
  const anchor = at(now[0], now[1]);
  const head = at(now[2], now[3]);
  return anchor === null || head === null ? null : { anchor, head };
}
