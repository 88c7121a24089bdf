import { noteSign, shapeSign, stampText } from '@fortschrift/domain/suggestion-stamp';
import { Fragment, type Mark, type Node, type Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Mapping, ReplaceStep } from '@tiptap/pm/transform';
import { shapeOf } from './block-shape.ts';
import { asReshaping } from './reshaping.ts';
import { type Attrs, markDeleted } from './strike.ts';
import { flatten, isSuggestion, type Piece, suggestionOn } from './suggested-content.ts';
import { partOf, suggestedAround } from './suggested-node.ts';
import type { Author, WordsOf } from './suggestion-marks.ts';

/** What a suggestion is stamped with: whose it is, the id it gets if it begins here, and when (Unix milliseconds). */
export type Stamp = { readonly author: Author; readonly id: string; readonly at: number };

/**
 * Turns a change into a suggestion of the same change: what it would take away stays and is marked, what it would add
 * is added and marked, what would become of paragraphs and looks stands beside them as a sign. One's own open insertions
 * are really taken away. Goes on with the suggestion beside it where that is one's own.
 * @returns null where the change is one that cannot be suggested
 */
export function asSuggestion(state: EditorState, change: Transaction, stamp: Stamp): Transaction | null {
  const reshaped = asReshaping(state, change, attrsOf(stamp), stamp.author);
  if (reshaped !== undefined) return reshaped && scrolled(reshaped, change);
  const tr = state.tr;
  let caret: number | null = null;
  for (const [index, step] of change.steps.entries()) {
    if (!(step instanceof ReplaceStep)) return null;
    const back = new Mapping(change.mapping.maps.slice(0, index)).invert();
    const place = (position: number, side: 1 | -1) => tr.mapping.map(back.map(position, side), side);
    const from = place(step.from, step.from === step.to ? 1 : -1);
    const to = place(step.to, 1);
    const parts = partsIn(step.slice);
    if (parts !== null) {
      if (wordsWithin(tr.doc, from, to)) return null;
      caret = insertParts(tr, from, parts, stamp);
      continue;
    }
    const attrs = continued(tr.doc, from, to, stamp);
    const deleted = markDeleted(tr, from, to, attrs, stamp.author);
    const at = inlinePlace(
      tr.doc,
      tr.mapping.slice(deleted === 'nothing' ? tr.steps.length : deleted).map(to, -1),
      from,
    );
    const pieces = at === null ? [] : flatten(step.slice, shapeOf(tr.doc.resolve(at)));
    if (pieces.length === 0 && deleted === 'nothing' && from !== to) return null;
    if (at === null && step.slice.content.textBetween(0, step.slice.content.size) !== '') return null;
    if (at !== null && pieces.length > 0) caret = insertPieces(tr, at, pieces, attrs, stamp.author);
    else caret = afterDeletion(state, tr, step);
  }
  setCaret(tr, change, caret);
  return tr.docChanged && tr.doc.eq(change.doc) ? change : scrolled(tr, change);
}

function scrolled(tr: Transaction, change: Transaction): Transaction {
  return change.scrolledIntoView ? tr.scrollIntoView() : tr;
}

function setCaret(tr: Transaction, change: Transaction, caret: number | null): void {
  // Rows and columns stand where they would stand without suggesting, and so does the caret.
  const isAlike = caret === null && tr.doc.content.size === change.doc.content.size;
  const place = isAlike ? change.selection.head : caret;
  if (place !== null)
    tr.setSelection(
      TextSelection.near(tr.doc.resolve(Math.min(place, tr.doc.content.size)), isAlike ? 1 : -1),
    );
}

/** Tables, or rows or cells of one, in what is to be inserted; null where it is something else. */
function partsIn({ content, openStart, openEnd }: Slice): Fragment | null {
  if (openStart > 0 || openEnd > 0) return null;
  const parts: Node[] = [];
  let others = false;
  content.forEach((node) => {
    if (partOf(node) && !node.isInline) parts.push(node);
    // The room below a new table is there when the table is.
    else others ||= node.content.size > 0;
  });
  return parts.length > 0 && !others ? Fragment.from(parts) : null;
}

function wordsWithin(doc: Node, from: number, to: number): boolean {
  return from < to && doc.textBetween(from, to, '', '\u0000') !== '';
}

/** Inserts rows, cells or a table; returns the place of the first cell of a new table, else null. */
function insertParts(tr: Transaction, at: number, parts: Fragment, stamp: Stamp): number | null {
  const attrs = continued(tr.doc, at, at, stamp);
  const inserted = stampText(attrs);
  const nodes: Node[] = [];
  parts.forEach((node) => {
    nodes.push(node.type.create({ ...node.attrs, inserted }, node.content, node.marks));
  });
  tr.insert(at, Fragment.from(nodes));
  return parts.firstChild?.type.name === 'table' ? at + 4 : null;
}

/** Inserts pieces as marked words and signs; returns the place behind them. */
function insertPieces(
  tr: Transaction,
  at: number,
  pieces: readonly Piece[],
  attrs: Attrs,
  author: Author,
): number {
  const { schema } = tr.doc.type;
  const outer = outerMarks(tr.doc, at, author);
  const isInside = outer.some(({ type }) => type.name === 'insertion');
  const nodes = pieces.map((piece) => {
    if ('sign' in piece) {
      const sign = suggestionOn(schema, 'sign', { ...attrs, of: piece.sign, to: piece.to });
      return schema.text(piece.sign === 'shape' ? shapeSign : noteSign, sign.addToSet(outer));
    }
    const own = suggestionOn(schema, 'insertion', { ...attrs, of: ofInside(piece.of, isInside) });
    return schema.text(
      piece.text,
      own.addToSet(outer.reduce((held, mark) => mark.addToSet(held), piece.marks)),
    );
  });
  tr.replaceWith(at, at, nodes);
  return at + nodes.reduce((sum, node) => sum + node.nodeSize, 0);
}

/** Backwards the caret stays before what was struck, forwards it goes behind it. */
function afterDeletion(state: EditorState, tr: Transaction, step: ReplaceStep): number {
  const { empty, head } = state.selection;
  const forward = empty && head === step.from && step.to > step.from;
  return forward ? tr.mapping.map(step.to, 1) : tr.mapping.map(step.from, -1);
}

/**
 * Insertions of others and looks suggested for words a place is in the middle of. What is written there carries their
 * marks as well: to cut a hole into somebody's mark would be to begin it anew behind the hole, and what one device begins
 * and another one ends at the same time has no end.
 */
function outerMarks(doc: Node, at: number, author: Author): readonly Mark[] {
  const { nodeBefore, nodeAfter } = doc.resolve(at);
  return (nodeBefore?.marks ?? []).filter(
    (mark) =>
      ((mark.type.name === 'insertion' && mark.attrs['author'] !== author.id) ||
        mark.type.name === 'restyle') &&
      nodeAfter?.marks.some((other) => other.eq(mark)) === true,
  );
}

function ofInside(of: WordsOf, isInside: boolean): WordsOf {
  if (!isInside) return of;
  return of === 'break' ? 'insertedBreak' : 'inserted';
}

function attrsOf({ author, id, at }: Stamp): Attrs {
  return { id, author: author.id, name: author.name, at };
}

/** The suggestion of the same person that ends or begins at a place, or whose row it is in; else a new one. */
function continued(doc: Node, from: number, to: number, stamp: Stamp): Attrs {
  const { author } = stamp;
  const near = [before(doc, from), doc.resolve(to).nodeAfter];
  for (const node of near)
    for (const mark of node?.marks ?? [])
      if (isSuggestion(mark) && mark.type.name !== 'restyle' && mark.attrs['author'] === author.id)
        if (mark.attrs['of'] !== 'shape')
          return {
            id: String(mark.attrs['id']),
            author: author.id,
            name: author.name,
            at: Number(mark.attrs['at']),
          };
  const around = suggestedAround(doc.resolve(from));
  return around?.author === author.id ? around : attrsOf(stamp);
}

/** What stands before a place; the sign of what a paragraph shall become is passed over. */
function before(doc: Node, at: number): Node | null {
  const place = doc.resolve(at);
  const isSign = (node: Node | null) =>
    node?.marks.some(({ type, attrs }) => type.name === 'sign' && attrs['of'] === 'shape') === true;
  if (!isSign(place.nodeBefore)) return place.nodeBefore;
  return at > place.start() ? doc.resolve(at - 1).nodeBefore : null;
}

/** The first of the places that stands inside a paragraph or heading. */
function inlinePlace(doc: Node, ...places: readonly number[]): number | null {
  return places.find((place) => doc.resolve(place).parent.inlineContent) ?? null;
}

/**
 * Whether a change made without suggesting would write into the middle of somebody's suggested insertion, row or table:
 * then it is a suggestion as well, because it stands or falls with theirs.
 */
export function writesIntoSuggestion(change: Transaction): boolean {
  return change.steps.some((step, index) => {
    const doc = change.docs[index];
    if (!doc || !(step instanceof ReplaceStep) || step.slice.size === 0) return false;
    const { nodeBefore } = doc.resolve(step.from);
    const { nodeAfter } = doc.resolve(step.to);
    if (suggestedAround(doc.resolve(step.from)) !== null) return true;
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
      marked ||= node.isText && node.marks.some(({ type }) => type === insertion || type === deletion);
    });
    if (!marked) continue;
    const later = change.mapping.slice(index + 1);
    const from = later.map(step.from, -1);
    const to = later.map(step.from + step.slice.size, 1);
    change.removeMark(from, to, insertion).removeMark(from, to, deletion);
  }
  return change;
}
