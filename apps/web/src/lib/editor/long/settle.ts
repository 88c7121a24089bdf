import { stampText } from '@fortschrift/domain/suggestion-stamp';
import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { canSplit } from '@tiptap/pm/transform';
import { reshape } from './block-shape.ts';
import { setStyle } from './reshaping.ts';
import { settleInherited, settlePart } from './settle-part.ts';
import { isAddition } from './suggested-content.ts';
import type { Passage, Suggestion } from './suggestion-list.ts';
import { isBreak, type SuggestionOf, styles } from './suggestion-marks.ts';
import { cellAt } from './table-place.ts';
import { unheard } from './unheard.ts';

/**
 * Carries suggestions out, as they were read from the document the transaction begins with: insertions become text,
 * deletions are gone, paragraphs are parted, joined and shaped anew.
 */
export function accept(tr: Transaction, suggestions: readonly Suggestion[]): Transaction {
  return settle(tr, suggestions, true);
}

/** Takes suggestions back, read as for `accept`: insertions are gone, deletions are text as before. */
export function reject(tr: Transaction, suggestions: readonly Suggestion[]): Transaction {
  return settle(tr, suggestions, false);
}

function settle(tr: Transaction, suggestions: readonly Suggestion[], yes: boolean): Transaction {
  const ids = new Set(suggestions.map(({ id }) => id));
  for (const { id, passages } of suggestions) settleWords(tr, id, passages, { yes, ids });
  // Only now every paragraph there will be is there.
  for (const { passages } of suggestions)
    for (const { of, to, from, until } of passages.toReversed()) {
      const place = now(tr, { from, until });
      if (of !== 'shape' || place.from >= place.to) continue;
      tr.delete(place.from, place.to);
      if (yes) reshape(tr, place.from, to);
    }
  settleInherited(tr, ids, yes);
  return tr;
}

/** Where a passage is by now. */
function now(tr: Transaction, { from, until }: Pick<Passage, 'from' | 'until'>): Range {
  return { from: tr.mapping.map(from, 1), to: tr.mapping.map(until, -1) };
}

/** What was decided, and of which suggestions at once. */
type Decided = { readonly yes: boolean; readonly ids: ReadonlySet<string> };

function settleWords(tr: Transaction, id: string, passages: readonly Passage[], decided: Decided): void {
  const { yes } = decided;
  for (const [index, passage] of [...passages.entries()].toReversed()) {
    const { kind, of, to } = passage;
    const place = now(tr, passage);
    if (place.from >= place.to || kind === 'change') continue;
    const style = styles.find((one) => one === of);
    if (style) {
      unmark(tr, place.from, place.to, 'restyle', id);
      if (yes) setStyle(tr, place.from, place.to, { style, on: kind === 'insertion', value: to });
    } else if (of === 'footnote' && kind === 'insertion') settleNote(tr, place, { id, to }, decided);
    else if (of === 'footnote' || of === 'row' || of === 'column' || of === 'table')
      settlePart(tr, place.from, { kind, id }, yes);
    else if (kind === 'insertion') settleInsertion(tr, place, { of, id }, yes);
    else settleDeletion(tr, withLeaves(tr, place, passages[index - 1]), { of, id }, yes);
  }
}

/** Puts a footnote where its sign stands; inside of what somebody else suggests it becomes part of that. */
function settleNote(
  tr: Transaction,
  { from, to }: Range,
  note: { readonly id: string; readonly to: string },
  { yes, ids }: Decided,
): void {
  const { marks = [] } = tr.doc.nodeAt(from) ?? {};
  const sign = marks.find(({ type, attrs }) => type.name === 'sign' && attrs['id'] === note.id);
  const outer = marks.find(({ type, attrs }) => type.name === 'insertion' && !ids.has(String(attrs['id'])));
  const struck = marks.find(({ type }) => type.name === 'deletion');
  const footnote = tr.doc.type.schema.nodes['footnote'];
  if (!yes || !sign || !footnote) tr.delete(from, to);
  else if (outer)
    tr.removeMark(from, to, sign).addMark(from, to, sign.type.create({ ...sign.attrs, ...whoseOf(outer) }));
  else
    tr.replaceWith(
      from,
      to,
      footnote.create({ text: note.to, struck: struck ? stampText(whoseOf(struck)) : null }),
    );
}

function whoseOf({ attrs }: Mark) {
  return {
    id: String(attrs['id']),
    author: String(attrs['author']),
    name: String(attrs['name']),
    at: Number(attrs['at']),
  };
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
        attrs['id'] !== id &&
        (type.name === 'sign' || (type.name === 'insertion' && String(attrs['of']).startsWith('inserted'))),
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
function unmark(
  tr: Transaction,
  from: number,
  to: number,
  name: 'insertion' | 'deletion' | 'restyle',
  id: string,
): void {
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
  const gone = of === 'inserted' ? inlineIn(tr.doc, { from, to }) : struckIn(tr.doc, { from, to }, id);
  for (const range of gone.toReversed()) tr.delete(range.from, range.to);
  const kept = tr.mapping.slice(tr.mapping.maps.length - gone.length);
  unmark(tr, kept.map(from, -1), kept.map(to, 1), 'deletion', id);
}

function inlineIn(doc: Node, { from, to }: Range): readonly Range[] {
  const found: Range[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isInline) found.push({ from: Math.max(from, at), to: Math.min(to, at + node.nodeSize) });
  });
  return found;
}

/**
 * What a deletion takes away. What somebody else would like to insert and it does not know of stays theirs, and words
 * another wrote in between, without suggesting and not having heard of it, stay as they are.
 */
function struckIn(doc: Node, range: Range, id: string): readonly Range[] {
  const gone: Range[] = [];
  let open: { readonly mark: Mark; readonly from: number; words: string } | null = null;
  const close = (): void => {
    if (open === null) return;
    let from = open.from;
    for (const kept of unheard(String(open.mark.attrs['words'] ?? ''), open.words)) {
      gone.push({ from, to: open.from + kept.from });
      from = open.from + kept.to;
    }
    gone.push({ from, to: open.from + open.words.length });
    open = null;
  };
  for (const place of inlineIn(doc, range)) {
    const node = doc.nodeAt(place.from);
    if (!node || node.marks.some(isAddition)) continue;
    const mark = node.marks.find(({ type, attrs }) => type.name === 'deletion' && attrs['id'] === id);
    const words = node.isText ? doc.textBetween(place.from, place.to) : null;
    const goesOn =
      open !== null && mark?.eq(open.mark) === true && open.from + open.words.length === place.from;
    if (open !== null && goesOn && words !== null) open.words += words;
    else {
      close();
      if (mark && words !== null) open = { mark, from: place.from, words };
      else gone.push(place);
    }
  }
  close();
  return gone.filter(({ from, to }) => from < to);
}

/** A line break between two passages of the same deletion goes with them; a footnote has a mark of its own. */
function withLeaves(tr: Transaction, place: Range, before: Passage | undefined): Range {
  if (before?.kind !== 'deletion' || isBreak(before.of)) return place;
  const from = tr.mapping.map(before.until, -1);
  const $from = tr.doc.resolve(from);
  if (from >= place.from || !$from.sameParent(tr.doc.resolve(place.from))) return place;
  let isLeaves = true;
  tr.doc.nodesBetween(from, place.from, (node: Node) => {
    if (node.isInline && node.type.name !== 'hardBreak') isLeaves = false;
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
