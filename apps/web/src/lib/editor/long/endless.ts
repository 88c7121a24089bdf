import { textRuns } from '@fortschrift/documents/text-run';
import { Extension } from '@tiptap/core';
import type { Mark, Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/** Words under a suggestion that lost its end; places in the document. */
type Endless = { readonly from: number; readonly to: number; readonly mark: Mark };

/**
 * Takes suggestions that lost their end off the words, wherever reading the shared text takes those for text. The
 * document the transaction begins with must be the one the fragment holds. No place moves.
 */
export function withoutEndless(tr: Transaction, fragment: Y.XmlFragment): Transaction {
  return takeOff(tr, endlessIn(fragment, tr.doc, 0));
}

function takeOff(tr: Transaction, endless: readonly Endless[]): Transaction {
  for (const { from, to, mark } of endless) tr.removeMark(from, to, mark);
  return tr;
}

function endlessIn(shared: Y.XmlFragment | Y.XmlElement, parent: Node, start: number): readonly Endless[] {
  const found: Endless[] = [];
  let at = 0;
  for (const child of shared.toArray()) {
    if (child instanceof Y.XmlText) {
      for (const { words, endless } of textRuns(child)) {
        const place = { from: start + at, to: start + at + words.length };
        at += words.length;
        // Out of step with what is shared: it is for the binding to find its way back.
        if (at > parent.content.size) return found;
        for (const { type, attrs } of endless) {
          const mark = parent.type.schema.marks[type]?.create(attrs);
          if (mark) found.push({ ...place, mark });
        }
      }
    } else if (child instanceof Y.XmlElement) {
      const node = parent.nodeAt(at);
      if (node?.type.name !== child.nodeName) return found;
      if (!node.isLeaf) found.push(...endlessIn(child, node, start + at + 1));
      at += node.nodeSize;
    }
  }
  return found;
}

const key = new PluginKey<readonly Endless[]>('endlessSuggestions');

/**
 * Shows words under a suggestion that lost its end as the text they count as, so that nothing one does with suggestions
 * can take them away. Showing writes nothing: the binding takes the mark off for all with the next act of a person who
 * may write; for whoever may only read it is drawn over, because their editor must have nothing to send.
 */
export function endlessPlugin(mayWrite: () => boolean): Plugin<readonly Endless[]> {
  return new Plugin<readonly Endless[]>({
    key,
    state: {
      init: () => [],
      apply: (tr, held, before, { doc }) => {
        if (tr.getMeta(key) === 'off') return [];
        if (!tr.docChanged) return held;
        const shared: unknown = ySyncPluginKey.getState(before)?.type;
        if (tr.getMeta(ySyncPluginKey)?.isChangeOrigin && shared instanceof Y.XmlFragment)
          return endlessIn(shared, doc, 0);
        const now = (position: number, side: 1 | -1) => tr.mapping.map(position, side);
        return held.map(({ from, to, mark }) => ({ from: now(from, 1), to: now(to, -1), mark }));
      },
    },
    appendTransaction: (transactions, _, state) => {
      const held = key.getState(state) ?? [];
      if (held.length === 0 || !mayWrite()) return null;
      const tr = takeOff(state.tr, held).setMeta(key, 'off');
      const came: unknown = transactions
        .findLast((one) => one.getMeta(ySyncPluginKey)?.isChangeOrigin)
        ?.getMeta(ySyncPluginKey);
      // Still the coming of what was shared, nothing one could undo.
      return came ? tr.setMeta(ySyncPluginKey, came).setMeta('addToHistory', false) : tr;
    },
    props: {
      decorations: (state) => {
        const held = mayWrite() ? [] : (key.getState(state) ?? []);
        return DecorationSet.create(
          state.doc,
          held.map(({ from, to }) => Decoration.inline(from, to, { class: 'endless' })),
        );
      },
    },
  });
}

/** The same for an editor, which says itself whether one may write. */
export const endlessSuggestions: Extension = Extension.create({
  name: 'endlessSuggestions',
  addProseMirrorPlugins() {
    return [endlessPlugin(() => this.editor.isEditable)];
  },
});
