import { setBlockType, wrapIn } from '@tiptap/pm/commands';
import type { ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { liftTarget } from '@tiptap/pm/transform';

/**
 * What a paragraph is, in one word: `paragraph`, `heading3`, `heading4`, `blockquote`, or the kind of list it stands in
 * and how deep (`bulletList1`, `orderedList2`). A heading or list inside of a quotation is named by the inner one.
 */
export function shapeOf(place: ResolvedPos): string {
  let kind = '';
  let deep = 0;
  let quoted = false;
  for (let depth = place.depth; depth > 0; depth--) {
    const { name } = place.node(depth).type;
    if (name === 'tableCell' || name === 'tableHeader') break;
    if (name === 'blockquote') quoted = true;
    if (name !== 'bulletList' && name !== 'orderedList') continue;
    kind ||= name;
    deep++;
  }
  if (deep > 0) return `${kind}${deep}`;
  const { type, attrs } = place.parent;
  if (type.name === 'heading') return `heading${attrs['level'] === 4 ? 4 : 3}`;
  return quoted ? 'blockquote' : 'paragraph';
}

const mostSteps = 24;

/**
 * Makes the paragraph a place is in what `shapeOf` would call it, as far as that is possible where it stands now: a
 * heading in a cell of a table is not. What is that already stays as it is.
 */
export function reshape(tr: Transaction, at: number, shape: string): void {
  for (let left = mostSteps, place = at; left > 0; left--) {
    const now = shapeOf(tr.doc.resolve(place));
    const before = tr.mapping.maps.length;
    if (now === shape || !towards(tr, place, now, shape)) return;
    place = tr.mapping.slice(before).map(place);
  }
}

type List = { readonly kind: string; readonly deep: number };

function listOf(shape: string): List | null {
  const [, kind, deep] = /^(bulletList|orderedList)(\d+)$/.exec(shape) ?? [];
  return kind && deep ? { kind, deep: Number(deep) } : null;
}

function towards(tr: Transaction, at: number, now: string, shape: string): boolean {
  const { nodes } = tr.doc.type.schema;
  const own = listOf(now);
  const wanted = listOf(shape);
  const { listItem, paragraph, heading, blockquote } = nodes;
  if (!listItem || !paragraph || !heading || !blockquote) return false;
  if (own && (!wanted || own.deep > wanted.deep)) return run(tr, at, liftListItem(listItem));
  if (own && wanted && own.deep < wanted.deep) return run(tr, at, sinkListItem(listItem));
  if (own && wanted) return relist(tr, at, wanted.kind);
  if (wanted) {
    const list = nodes[wanted.kind];
    if (now.startsWith('heading') && !run(tr, at, setBlockType(paragraph))) return false;
    return list !== undefined && run(tr, at, wrapInList(list)) && joinLists(tr, at);
  }
  if (now === 'blockquote') return unquote(tr, at);
  if (shape === 'blockquote') return run(tr, at, wrapIn(blockquote));
  if (shape === 'paragraph') return run(tr, at, setBlockType(paragraph));
  return (
    /^heading[34]$/.test(shape) && run(tr, at, setBlockType(heading, { level: Number(shape.slice(-1)) }))
  );
}

/** Runs a command as if the caret stood at a place; false where it is not possible there. */
function run(tr: Transaction, at: number, command: Command): boolean {
  const state = EditorState.create({ doc: tr.doc, selection: TextSelection.create(tr.doc, at) });
  return command(state, (made) => {
    for (const step of made.steps) tr.step(step);
  });
}

/** Makes the innermost list around a place one of the other kind. */
function relist(tr: Transaction, at: number, kind: string): boolean {
  const place = tr.doc.resolve(at);
  const type = tr.doc.type.schema.nodes[kind];
  for (let depth = place.depth; depth > 0; depth--)
    if (type && /^(bulletList|orderedList)$/.test(place.node(depth).type.name)) {
      tr.setNodeMarkup(place.before(depth), type);
      return true;
    }
  return false;
}

/** Joins a list made a moment ago with lists of the same kind beside it, as the tool for lists does. */
function joinLists(tr: Transaction, at: number): true {
  const place = tr.doc.resolve(Math.min(at + 2, tr.doc.content.size));
  for (let depth = place.depth; depth > 0; depth--) {
    const list = place.node(depth);
    if (!/^(bulletList|orderedList)$/.test(list.type.name)) continue;
    for (const edge of [place.after(depth), place.before(depth)]) {
      const { nodeBefore, nodeAfter } = tr.doc.resolve(edge);
      if (nodeBefore?.type === list.type && nodeAfter?.type === list.type) tr.join(edge);
    }
    break;
  }
  return true;
}

function unquote(tr: Transaction, at: number): boolean {
  const range = tr.doc.resolve(at).blockRange();
  const target = range && liftTarget(range);
  if (!range || target === null || target === undefined) return false;
  tr.lift(range, target);
  return true;
}
