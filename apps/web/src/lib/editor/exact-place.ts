import { Extension } from '@tiptap/core';
import { Mark, type Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/**
 * Writes the letters that were typed or deleted to the shared text where this happened. The binding finds it by
 * comparing texts, which takes an equal letter beside it for it; then the letters of one word are no row of their own,
 * those of somebody writing at the same place come to lie between them, and what is deleted is not what another writes
 * beside. What it finds written already it leaves.
 */
export const exactPlace: Extension = Extension.create({
  name: 'exactPlace',
  // Before the binding, which has 1000.
  priority: 1001,
  addProseMirrorPlugins() {
    const key = new PluginKey<readonly Transaction[]>('exactPlace');
    return [
      new Plugin<readonly Transaction[]>({
        key,
        state: {
          init: () => [],
          apply: (tr, before) => (tr.getMeta('appendedTransaction') ? [...before, tr] : [tr]),
        },
        view: () => ({
          update: ({ state }, before) => write(state, before, key.getState(state) ?? []),
        }),
      }),
    ];
  },
});

function write(state: EditorState, before: EditorState, changes: readonly Transaction[]): void {
  const sync = ySyncPluginKey.getState(state);
  const isOwn = changes.every((tr) => tr.getMeta(ySyncPluginKey) === undefined);
  if (state.doc === before.doc || changes[0]?.before !== before.doc || !isOwn) return;
  const { binding, type, addToHistory } = sync ?? {};
  if (!binding || addToHistory === false || !(type instanceof Y.XmlFragment)) return;
  binding.mux(() => type.doc?.transact(() => writeLetters(type, changes), ySyncPluginKey));
}

/**
 * Carries out in `shared` what `changes` (of one editor, in their order) did to letters, up to the first step that did
 * something else to the structure; steps that set marks are passed over. Nothing is written where the shared text is
 * not the one the step was made for.
 */
export function writeLetters(shared: Y.XmlFragment, changes: readonly Transaction[]): void {
  for (const { steps, docs } of changes) {
    for (const [index, step] of steps.entries()) {
      if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) continue;
      const doc = docs[index];
      if (!doc || !(step instanceof ReplaceStep) || !writeStep(shared, doc, step)) return;
    }
  }
}

function writeStep(shared: Y.XmlFragment, doc: Node, { from, to, slice }: ReplaceStep): boolean {
  const isLetters = slice.content.content.every((node) => node.isText);
  const place = isLetters ? placeOf(shared, doc, from, to) : null;
  if (!place) return false;
  const { text, at } = place;
  if (to > from) text.delete(at, to - from);
  const left = doc.resolve(from).nodeBefore;
  let now = at;
  for (const { text: letters = '', marks } of slice.content.content) {
    const alike = now === at && Mark.sameSet(marks, left?.isText ? left.marks : Mark.none);
    // The marks of the letter before it come by themselves; others the binding sets where the letters stand already.
    text.insert(now, letters, alike ? undefined : {});
    now += letters.length;
  }
  return true;
}

/** The shared text that holds the letters from `from` to `to`, and where in it; null where no single one does. */
function placeOf(
  shared: Y.XmlFragment,
  doc: Node,
  from: number,
  to: number,
): { readonly text: Y.XmlText; readonly at: number } | null {
  const $from = doc.resolve(from);
  const run = $from.parent.isTextblock ? runAt($from.parent, $from.parentOffset, to - $from.start()) : null;
  if (!run) return null;
  let here: unknown = shared;
  for (let depth = 0; depth < $from.depth; depth++) {
    if (!(here instanceof Y.XmlFragment)) return null;
    here = here.get($from.index(depth));
  }
  const text: unknown = here instanceof Y.XmlElement ? here.get(run.index) : null;
  if (!(text instanceof Y.XmlText) || lettersOf(text) !== run.letters) return null;
  return { text, at: $from.parentOffset - run.start };
}

/** The letters around a part of a block: those beside each other are one shared text, whatever their marks. */
function runAt(
  block: Node,
  from: number,
  to: number,
): { readonly index: number; readonly start: number; readonly letters: string } | null {
  let index = 0;
  let start = 0;
  let letters = '';
  const holds = () => letters !== '' && start <= from && to <= start + letters.length;
  for (const child of block.content.content) {
    if (child.isText) {
      letters += child.text ?? '';
      continue;
    }
    if (holds()) break;
    index += letters === '' ? 1 : 2;
    start += letters.length + child.nodeSize;
    letters = '';
  }
  return holds() ? { index, start, letters } : null;
}

/** Its letters, whatever their marks; something that is no letter counts as one nobody types. */
function lettersOf(text: Y.XmlText): string {
  const runs: { readonly insert: unknown }[] = text.toDelta();
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
}
