import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import { isBreak, type SuggestionOf } from './suggestion-marks.ts';
import { cellAt } from './table-place.ts';

/** A passage one suggestion is about; positions in the document. */
export type Passage = {
  readonly kind: 'insertion' | 'deletion';
  readonly of: SuggestionOf;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** A suggestion with all its passages in reading order. */
export type Suggestion = {
  readonly id: string;
  readonly author: string;
  readonly name: string;
  /** Unix milliseconds by the clock of whoever suggested. */
  readonly at: number;
  readonly passages: readonly Passage[];
};

/** The open suggestions of a text, in the order their first passage is read. */
export function suggestionsIn(doc: Node): readonly Suggestion[] {
  const found = new Map<string, { about: Omit<Suggestion, 'passages'>; passages: Passage[] }>();
  doc.descendants((node, at) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'insertion' && type.name !== 'deletion') continue;
      const id = String(attrs['id']);
      const about = {
        id,
        author: String(attrs['author']),
        name: String(attrs['name']),
        at: Number(attrs['at']),
      };
      const held = found.get(id) ?? { about, passages: [] };
      found.set(id, held);
      const passage: Passage = {
        kind: type.name,
        of: ofAttribute(attrs['of'], node.text ?? ''),
        from: at,
        to: at + node.nodeSize,
        text: node.text ?? '',
      };
      const last = held.passages.at(-1);
      if (
        last &&
        last.kind === passage.kind &&
        last.of === passage.of &&
        last.to === at &&
        !isBreak(passage.of)
      )
        held.passages[held.passages.length - 1] = { ...last, to: passage.to, text: last.text + passage.text };
      else held.passages.push(passage);
    }
  });
  return [...found.values()].map(({ about, passages }) => ({ ...about, passages }));
}

/** A mark for a paragraph's end on other words has slipped: it is about the words. */
function ofAttribute(of: unknown, words: string): SuggestionOf {
  if (isBreak(of) && !/^¶+$/.test(words)) return of === 'break' ? 'text' : 'inserted';
  return of === 'break' || of === 'inserted' || of === 'insertedBreak' ? of : 'text';
}

/**
 * Carries suggestions out, as they were read from the document the transaction begins with: insertions become text, deletions
 * are gone, paragraphs are parted and joined.
 */
export function accept(tr: Transaction, suggestions: readonly Suggestion[]): Transaction {
  for (const { id, passages } of suggestions) each(tr, id, passages, true);
  return tr;
}

/** Takes suggestions back, read as for `accept`: insertions are gone, deletions are text as before. */
export function reject(tr: Transaction, suggestions: readonly Suggestion[]): Transaction {
  for (const { id, passages } of suggestions) each(tr, id, passages, false);
  return tr;
}

function each(tr: Transaction, id: string, passages: readonly Passage[], yes: boolean): void {
  const now = (position: number, side: 1 | -1) => tr.mapping.map(position, side);
  for (const [index, { kind, of, from, to }] of [...passages.entries()].toReversed()) {
    const place = { from: now(from, 1), to: now(to, -1) };
    if (place.from >= place.to) continue;
    if (kind === 'insertion') settleInsertion(tr, place, { of, id }, yes);
    else settleDeletion(tr, withLeaves(tr.doc, place, passages[index - 1], now), { of, id }, yes);
  }
}

type Settled = { readonly of: SuggestionOf; readonly id: string };
type Range = { readonly from: number; readonly to: number };

function settleInsertion(tr: Transaction, { from, to }: Range, { of, id }: Settled, yes: boolean): void {
  // Inside of another's insertion the words become part of that.
  if (yes && of !== 'break') unmark(tr, from, to, 'insertion', id);
  else if (!yes && of === 'text') withoutInsertion(tr, from, to, id);
  else tr.delete(from, to);
  if (yes && of === 'break') split(tr, from);
}

function split(tr: Transaction, from: number): void {
  const $from = tr.doc.resolve(from);
  const depth = $from.node(-1).type.name === 'listItem' ? 2 : 1;
  if (canSplit(tr.doc, from, depth)) tr.split(from, depth);
  else if (canSplit(tr.doc, from)) tr.split(from);
}

/** Deletes what was to be inserted, but for what others would like to insert in it: that stays theirs. */
function withoutInsertion(tr: Transaction, from: number, to: number, id: string): void {
  const gone: Range[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    const others = node.marks.some(
      ({ type, attrs }) =>
        type.name === 'insertion' && attrs['id'] !== id && String(attrs['of']).startsWith('inserted'),
    );
    if (node.isInline && !others)
      gone.push({ from: Math.max(from, at), to: Math.min(to, at + node.nodeSize) });
  });
  const before = tr.mapping.maps.length;
  for (const range of gone.toReversed()) tr.delete(range.from, range.to);
  const now = tr.mapping.slice(before);
  unmark(tr, now.map(from, -1), now.map(to, 1), 'insertion', id);
}

/** Takes the mark of one suggestion off and leaves those of others. */
function unmark(tr: Transaction, from: number, to: number, name: 'insertion' | 'deletion', id: string): void {
  const found = new Set<Mark>();
  tr.doc.nodesBetween(from, to, (node) => {
    for (const mark of node.marks) if (mark.type.name === name && mark.attrs['id'] === id) found.add(mark);
  });
  for (const mark of found) tr.removeMark(from, to, mark);
}

function settleDeletion(tr: Transaction, { from, to }: Range, { of, id }: Settled, yes: boolean): void {
  if (of === 'break') {
    tr.delete(from, to);
    if (yes) joinNext(tr, from);
    return;
  }
  if (!yes) {
    unmark(tr, from, to, 'deletion', id);
    return;
  }
  // What somebody else would like to insert and this deletion does not know of stays theirs.
  const gone: Range[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isInline) return;
    const range = { from: Math.max(from, at), to: Math.min(to, at + node.nodeSize) };
    if (of === 'inserted' || !node.marks.some((mark) => mark.type.name === 'insertion')) gone.push(range);
  });
  for (const range of gone.toReversed()) tr.delete(range.from, range.to);
  const kept = tr.mapping.slice(tr.mapping.maps.length - gone.length);
  unmark(tr, kept.map(from, -1), kept.map(to, 1), 'deletion', id);
}

/** A footnote or line break between two passages of the same deletion goes with them. */
function withLeaves(
  doc: Node,
  place: Range,
  before: Passage | undefined,
  now: (position: number, side: 1 | -1) => number,
): Range {
  if (before?.kind !== 'deletion' || isBreak(before.of)) return place;
  const from = now(before.to, -1);
  const $from = doc.resolve(from);
  if (from >= place.from || !$from.sameParent(doc.resolve(place.from))) return place;
  let isLeaves = true;
  doc.nodesBetween(from, place.from, (node) => {
    if (node.isText) isLeaves = false;
  });
  return isLeaves ? { from, to: place.to } : place;
}

/** Joins the paragraph that ends at a place with the next one; inside a cell of a table only with one of the same cell. */
function joinNext(tr: Transaction, position: number): void {
  const $end = tr.doc.resolve(position);
  if (!$end.parent.isTextblock) return;
  const end = $end.end();
  let start: number | null = null;
  tr.doc.nodesBetween(end, tr.doc.content.size, (node, at) => {
    if (start === null && node.isTextblock && at >= end) start = at + 1;
    return start === null;
  });
  if (start === null || cellAt($end)?.start !== cellAt(tr.doc.resolve(start))?.start) return;
  tr.delete(end, start);
}
