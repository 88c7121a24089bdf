import { Extension } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/** Letters taken out and put in at a place of a text. */
export type Edit = { readonly at: number; readonly remove: number; readonly insert: string };

/**
 * What was typed or deleted, by where the caret stands after it, where comparing the texts alone would take an equal
 * letter beside it for it: "Mai |und" and "u" typed. Null where comparing finds the same, or it was no simple edit.
 */
export function exactEdit(before: string, after: string, caret: number): Edit | null {
  const more = after.length - before.length;
  const at = more > 0 ? caret - more : caret;
  const behind = after.slice(caret);
  if (at < 0 || more === 0 || !before.startsWith(after.slice(0, at)) || !before.endsWith(behind)) return null;
  if (more < 0)
    return after[caret] === before[caret] && caret - more + behind.length === before.length
      ? { at, remove: -more, insert: '' }
      : null;
  const insert = after.slice(at, caret);
  return at + behind.length === before.length && insert[0] === before[at] ? { at, remove: 0, insert } : null;
}

/**
 * Writes what a person types to the shared text where they typed it. The binding finds it by comparing texts, which
 * takes an equal letter for it; then the letters of one word are no row of their own, and those of somebody writing at
 * the same place come to lie between them. What it finds written already it leaves.
 */
export const exactPlace: Extension = Extension.create({
  name: 'exactPlace',
  // Before the binding, which has 1000.
  priority: 1001,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('exactPlace'),
      view: () => ({ update: ({ state }, before) => write(state, before) }),
    }),
  ],
});

function write(state: EditorState, before: EditorState): void {
  const { $head, empty } = state.selection;
  const sync = ySyncPluginKey.getState(state);
  if (state.doc === before.doc || !empty || !sync || sync.isChangeOrigin || sync.addToHistory === false)
    return;
  const old = sameBlock($head, before.doc);
  if (!old) return;
  const edit = exactEdit(old.textContent, $head.parent.textContent, $head.parentOffset);
  const shared = edit && sharedText($head, sync.type);
  if (!shared || shared.toString() !== old.textContent) return;
  // The shared text gives new letters the marks of the one before them.
  const marks = ({ nodeBefore }: ResolvedPos) => nodeBefore?.marks ?? [];
  const [typed, left] = [
    marks($head),
    edit.at === 0 ? [] : marks(state.doc.resolve($head.start() + edit.at)),
  ];
  if (edit.insert !== '' && (typed.length !== left.length || !typed.every((mark) => mark.isInSet(left))))
    return;
  sync.binding?.mux(() => {
    shared.doc?.transact(() => {
      if (edit.remove > 0) shared.delete(edit.at, edit.remove);
      else shared.insert(edit.at, edit.insert);
    }, ySyncPluginKey);
  });
}

/** The block of the caret as it was, when everything around it is as it was; only where it holds nothing but letters. */
function sameBlock($head: ResolvedPos, before: Node): Node | null {
  const lettersOnly = (node: Node): boolean =>
    node.isTextblock && node.textContent.length === node.content.size;
  let node = before;
  for (let depth = 0; depth < $head.depth; depth++) {
    const here = $head.node(depth);
    if (node.type !== here.type || node.childCount !== here.childCount) return null;
    node = node.child($head.index(depth));
  }
  return lettersOnly(node) && lettersOnly($head.parent) ? node : null;
}

/** The shared letters of the block the caret is in. */
function sharedText($head: ResolvedPos, type: unknown): Y.XmlText | null {
  let here: unknown = type;
  for (let depth = 0; depth < $head.depth; depth++) {
    if (!(here instanceof Y.XmlFragment)) return null;
    here = here.get($head.index(depth));
  }
  if (!(here instanceof Y.XmlElement) || here.length !== 1) return null;
  const text: unknown = here.get(0);
  return text instanceof Y.XmlText ? text : null;
}
