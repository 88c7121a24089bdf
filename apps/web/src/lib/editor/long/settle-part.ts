import { type SuggestionStamp, stampText } from '@fortschrift/domain/suggestion-stamp';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { isAddition } from './suggested-content.ts';
import { insertedBy, partOf, struckBy } from './suggested-node.ts';

/** Takes a row, column's cell, table or footnote out; what would be left without content goes with it. */
export function removePart(tr: Transaction, at: number): void {
  const place = tr.doc.resolve(at);
  const node = place.nodeAfter;
  if (!node) return;
  const { parent } = place;
  if (!node.isInline && parent.childCount === 1) {
    const paragraph = tr.doc.type.schema.nodes['paragraph'];
    if (place.depth > 0) removePart(tr, place.before());
    else if (paragraph) tr.replaceWith(at, at + node.nodeSize, paragraph.create());
  } else tr.delete(at, at + node.nodeSize);
}

/**
 * Takes a row, cell or table out that was only suggested, or that was struck. Where somebody else suggests words in it,
 * those words stay with it, and it is suggested by them from now on.
 */
export function giveUpPart(tr: Transaction, at: number, id: string): void {
  const node = tr.doc.nodeAt(at);
  if (!node) return;
  const heir = node.isInline ? null : heirOf(node, id);
  if (heir === null) {
    removePart(tr, at);
    return;
  }
  const gone: { from: number; to: number }[] = [];
  node.descendants((child, offset) => {
    const isTheirs = child.marks.some((mark) => isAddition(mark) && mark.attrs['id'] !== id);
    const from = at + 1 + offset;
    if (child.isInline && !isTheirs) gone.push({ from, to: from + child.nodeSize });
  });
  for (const { from, to } of gone.toReversed()) tr.delete(from, to);
  tr.setNodeAttribute(at, 'inserted', stampText(heir)).setNodeAttribute(at, 'struck', null);
}

function heirOf(node: Node, id: string): SuggestionStamp | null {
  let heir: SuggestionStamp | null = null;
  node.descendants((child) => {
    const inserted = insertedBy(child);
    if (inserted && inserted.id !== id) heir ??= inserted;
    for (const mark of child.marks)
      if (isAddition(mark) && mark.attrs['id'] !== id)
        heir ??= {
          id: String(mark.attrs['id']),
          author: String(mark.attrs['author']),
          name: String(mark.attrs['name']),
          at: Number(mark.attrs['at']),
        };
    return heir === null;
  });
  return heir;
}

/** Carries a suggested row, cell, table or a struck footnote out, or takes it back. */
export function settlePart(
  tr: Transaction,
  at: number,
  { kind, id }: { readonly kind: 'insertion' | 'deletion'; readonly id: string },
  yes: boolean,
): void {
  const node = tr.doc.nodeAt(at);
  if (!node || !partOf(node)) return;
  const stamp = kind === 'insertion' ? insertedBy(node) : struckBy(node);
  if (stamp?.id !== id) return;
  if (yes !== (kind === 'insertion')) giveUpPart(tr, at, id);
  else tr.setNodeAttribute(at, kind === 'insertion' ? 'inserted' : 'struck', null);
  if (yes && kind === 'insertion' && node.type.name === 'table') roomBelow(tr, at + node.nodeSize);
}

/** Below a table at the end of a text one goes on writing. */
function roomBelow(tr: Transaction, end: number): void {
  const paragraph = tr.doc.type.schema.nodes['paragraph'];
  if (end === tr.doc.content.size && paragraph) tr.insert(end, paragraph.create());
}

/**
 * What was given to others while several suggestions were settled at once, and theirs is among the settled: it is there,
 * or gone, like the words in it.
 */
export function settleInherited(tr: Transaction, ids: ReadonlySet<string>, yes: boolean): void {
  const inherited = (): { at: number; id: string } | null => {
    let found: { at: number; id: string } | null = null;
    tr.doc.descendants((node, at) => {
      const stamp = partOf(node) ? insertedBy(node) : null;
      if (found === null && stamp && ids.has(stamp.id)) found = { at, id: stamp.id };
      return found === null;
    });
    return found;
  };
  for (let next = inherited(); next !== null; next = inherited())
    settlePart(tr, next.at, { kind: 'insertion', id: next.id }, yes);
}
