import type { Mark, Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Mapping, ReplaceStep } from '@tiptap/pm/transform';
import { flatten, isSuggestion, suggestionOn } from './suggested-content.ts';
import { type Author, breakSign, isBreak, type SuggestionOf } from './suggestion-marks.ts';
import { cellAt } from './table-place.ts';

/** What a suggestion is stamped with: whose it is, the id it gets if it begins here, and when (Unix milliseconds). */
export type Stamp = { readonly author: Author; readonly id: string; readonly at: number };

/**
 * Turns a change into a suggestion of the same change: what it would take away stays and is marked, what it would add
 * is added and marked. One's own open insertions are really taken away. Goes on with the suggestion beside it where
 * that is one's own.
 * @returns null where the change is one of structure or looks, which no mark on words can hold
 */
export function asSuggestion(state: EditorState, change: Transaction, stamp: Stamp): Transaction | null {
  const tr = state.tr;
  let caret: number | null = null;
  for (const [index, step] of change.steps.entries()) {
    if (!(step instanceof ReplaceStep)) return null;
    const back = new Mapping(change.mapping.maps.slice(0, index)).invert();
    const place = (position: number, side: 1 | -1) => tr.mapping.map(back.map(position, side), side);
    const from = place(step.from, step.from === step.to ? 1 : -1);
    const to = place(step.to, 1);
    const attrs = continued(tr.doc, from, to, stamp);
    const pieces = flatten(step.slice);
    if (pieces === null) return null;
    const deleted = markDeleted(tr, from, to, attrs, stamp);
    if (pieces.length === 0 && deleted === 'nothing' && from !== to) return null;
    if (pieces.length > 0) {
      const at = inlinePlace(
        tr.doc,
        tr.mapping.slice(deleted === 'nothing' ? tr.steps.length : deleted).map(to, -1),
        from,
      );
      if (at === null) return null;
      const outer = foreignInsertions(tr.doc, at, stamp.author);
      const nodes = pieces.map(({ text, marks, of }) => {
        const own = suggestionOn(state.schema, 'insertion', { ...attrs, of: ofInside(of, outer) });
        return state.schema.text(text, own.addToSet([...marks, ...outer]));
      });
      tr.replaceWith(at, at, nodes);
      caret = at + nodes.reduce((sum, node) => sum + node.nodeSize, 0);
    } else caret = afterDeletion(state, tr, step);
  }
  if (caret !== null)
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(caret, tr.doc.content.size)), -1));
  if (change.scrolledIntoView) tr.scrollIntoView();
  return tr.docChanged && tr.doc.eq(change.doc) ? change : tr;
}

/** Backwards the caret stays before what was struck, forwards it goes behind it. */
function afterDeletion(state: EditorState, tr: Transaction, step: ReplaceStep): number {
  const { empty, head } = state.selection;
  const forward = empty && head === step.from && step.to > step.from;
  return forward ? tr.mapping.map(step.to, 1) : tr.mapping.map(step.from, -1);
}

type Attrs = { readonly id: string; readonly author: string; readonly name: string; readonly at: number };

/**
 * Insertions of others a place is inside of. What is written there carries their marks as well: to cut a hole into
 * somebody's mark would be to begin it anew behind the hole, and what one device begins and another one ends at the
 * same time has no end.
 */
function foreignInsertions(doc: Node, at: number, author: Author): readonly Mark[] {
  const { nodeBefore, nodeAfter } = doc.resolve(at);
  return (nodeBefore?.marks ?? []).filter(
    (mark) =>
      mark.type.name === 'insertion' &&
      mark.attrs['author'] !== author.id &&
      nodeAfter?.marks.some((other) => other.eq(mark)) === true,
  );
}

function ofInside(of: SuggestionOf, outer: readonly Mark[]): SuggestionOf {
  if (outer.length === 0) return of;
  return of === 'break' ? 'insertedBreak' : 'inserted';
}

/** The suggestion of the same person that ends or begins at a place, else a new one. */
function continued(doc: Node, from: number, to: number, { author, id, at }: Stamp): Attrs {
  const near = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter];
  for (const node of near)
    for (const mark of node?.marks ?? [])
      if (isSuggestion(mark) && mark.attrs['author'] === author.id)
        return {
          id: String(mark.attrs['id']),
          author: author.id,
          name: author.name,
          at: Number(mark.attrs['at']),
        };
  return { id, author: author.id, name: author.name, at };
}

type Act = { readonly from: number; readonly to: number; readonly mark: Mark | null; readonly sign: boolean };

/**
 * Marks what stands between two places as deleted.
 * @returns how many steps the transaction had before, or `nothing` when there was nothing that could be marked
 */
function markDeleted(
  tr: Transaction,
  from: number,
  to: number,
  attrs: Attrs,
  { author }: Stamp,
): number | 'nothing' {
  if (from === to) return 'nothing';
  const { doc } = tr;
  const { schema } = doc.type;
  const acts: Act[] = [];
  let touched = false;
  let open: { readonly end: number; readonly block: Node } | null = null;
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock) {
      if (open !== null && joinable(doc, open.end, at + 1)) {
        touched = true;
        if (!endsWithDeletedBreak(open.block))
          acts.push({
            from: open.end,
            to: open.end,
            mark: suggestionOn(schema, 'deletion', { ...attrs, of: 'break' }),
            sign: true,
          });
      }
      open = { end: at + 1 + node.content.size, block: node };
      return true;
    }
    if (!node.isText) return true;
    touched = true;
    const range = { from: Math.max(from, at), to: Math.min(to, at + node.nodeSize), sign: false };
    if (node.marks.some((mark) => mark.type.name === 'deletion')) return false;
    const insertion = innermost(node.marks);
    if (insertion?.attrs['author'] === author.id) acts.push({ ...range, mark: null });
    else {
      const of = insertion ? 'inserted' : 'text';
      acts.push({ ...range, mark: suggestionOn(schema, 'deletion', { ...attrs, of }) });
    }
    return false;
  });
  if (!touched) return 'nothing';
  const before = tr.steps.length;
  // From the end, so that the places before stay what they are.
  for (const { from: start, to: end, mark, sign } of acts.toSorted((a, b) => b.from - a.from)) {
    if (sign && mark) tr.insert(start, schema.text(breakSign, [mark]));
    else if (mark) tr.addMark(start, end, mark);
    else tr.delete(start, end);
  }
  return before;
}

/** Whose words an insertion inside of another's is: the inner one's. */
function innermost(marks: readonly Mark[]): Mark | undefined {
  const insertions = marks.filter((mark) => mark.type.name === 'insertion');
  return insertions.find((mark) => String(mark.attrs['of']).startsWith('inserted')) ?? insertions[0];
}

/** Two paragraphs can become one unless a cell of a table stands between them. */
function joinable(doc: Node, end: number, start: number): boolean {
  const from = cellAt(doc.resolve(end));
  const to = cellAt(doc.resolve(start));
  return from?.start === to?.start;
}

function endsWithDeletedBreak(block: Node): boolean {
  return (
    block.lastChild?.marks.some((mark) => mark.type.name === 'deletion' && isBreak(mark.attrs['of'])) === true
  );
}

/** The first of the places that stands inside a paragraph or heading. */
function inlinePlace(doc: Node, ...places: readonly number[]): number | null {
  return places.find((place) => doc.resolve(place).parent.inlineContent) ?? null;
}

/**
 * Whether a change made without suggesting would write into the middle of somebody's suggested insertion: then it is a
 * suggestion as well, because it stands or falls with theirs.
 */
export function writesIntoSuggestion(change: Transaction): boolean {
  return change.steps.some((step, index) => {
    const doc = change.docs[index];
    if (!doc || !(step instanceof ReplaceStep) || step.slice.size === 0) return false;
    const { nodeBefore } = doc.resolve(step.from);
    const { nodeAfter } = doc.resolve(step.to);
    return (nodeBefore?.marks ?? []).some(
      (mark) => mark.type.name === 'insertion' && nodeAfter?.marks.some((other) => other.eq(mark)) === true,
    );
  });
}

/**
 * A change made without suggesting: what is typed beside a suggestion is no part of it and carries no mark of it.
 * Returns the same transaction where there is nothing to take off.
 */
export function asChange(change: Transaction): Transaction {
  const { insertion, deletion } = change.doc.type.schema.marks;
  if (!insertion || !deletion) return change;
  for (const [index, step] of change.steps.slice().entries()) {
    if (!(step instanceof ReplaceStep) || step.slice.openStart > 0 || step.slice.size === 0) continue;
    let marked = false;
    step.slice.content.descendants((node) => {
      marked ||= node.isText && node.marks.some(isSuggestion);
    });
    if (!marked) continue;
    const later = change.mapping.slice(index + 1);
    const from = later.map(step.from, -1);
    const to = later.map(step.from + step.slice.size, 1);
    change.removeMark(from, to, insertion).removeMark(from, to, deletion);
  }
  return change;
}
