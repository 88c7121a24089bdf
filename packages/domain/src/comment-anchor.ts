import { commonLength, type Folded, foldText, unfold } from './folded-text.ts';
import type { Id } from './id.ts';
import type { PassageHolder } from './passage.ts';

/** What a comment is about. Everything in it is stable or quoted: no positions, no numbers. */
export type CommentAnchor = {
  /** The chapter the record stood in when the comment was written. */
  readonly chapterId: Id;
  /** Chapter, goal or measure. */
  readonly targetId: Id;
  /** Name of the field; empty for the record as a whole. */
  readonly field: string;
  /** The words it is about; empty for the field as a whole. */
  readonly quote: string;
  /** Up to `contextMax` characters before and after the quote, to know it from its likes. */
  readonly before: string;
  readonly after: string;
};

export const quoteMax = 1000;
export const contextMax = 40;

/** A passage in today's text; `start` and `end` count in the field's plain text, both 0 for the whole field. */
export type Place = {
  readonly chapterId: Id;
  readonly targetId: Id;
  readonly field: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Where a comment belongs in a later text. `here`: the same words in the same field. `moved`: in another field, record
 * or chapter. `changed`: the words around it are still there, those between are others. `lost` (ohne Bezug): the words
 * are gone; `place` is the record or chapter they stood in, if that is left.
 */
export type Fate =
  | { readonly kind: 'here' | 'changed'; readonly place: Place }
  | { readonly kind: 'moved'; readonly place: Place; readonly over: 'field' | 'record' | 'chapter' }
  | { readonly kind: 'lost'; readonly place: Place | null };

/** Words this long are found again by themselves; shorter ones need what stood around them. */
const telling = 16;
/** Words this long stand elsewhere because they went there, whatever was put in their place. */
const unmistakable = 40;
/** How much of the words around is looked for when the quote itself is gone. */
const nearby = 12;

/** Places comments in one text, reading each of its fields once. For what it answers see `reanchor`. */
export function anchoring(holders: readonly PassageHolder[]): (anchor: CommentAnchor) => Fate {
  const read = new Map<string, Folded>();
  return (anchor) =>
    place(anchor, holders, (source) => {
      const known = read.get(source) ?? foldText(source);
      read.set(source, known);
      return known;
    });
}

/**
 * Finds the place of a comment in a text: first where it was, then in the rest of its record, in records that came from
 * it, in its chapter, everywhere; but a few words (fewer than 40 letters) that were replaced where they stood are
 * changed, even if they are found elsewhere. White space, hyphenation and the way a letter is coded make no difference. Words
 * that say little ("der Landkreis") are only followed where what stood around them is still there.
 */
export function reanchor(anchor: CommentAnchor, holders: readonly PassageHolder[]): Fate {
  return anchoring(holders)(anchor);
}

type Fold = (source: string) => Folded;

function place(anchor: CommentAnchor, holders: readonly PassageHolder[], fold: Fold): Fate {
  const own = holders.find(({ targetId }) => targetId === anchor.targetId);
  const heirs = holders.filter(({ previousIds }) => previousIds.includes(anchor.targetId));
  if (anchor.quote === '') return whole(anchor, own, heirs) ?? lost(anchor, own, holders);
  const sought = seek(anchor);
  if (own) {
    const found = locate(sought, own.fields.get(anchor.field) ?? '', 'here', fold);
    if (found) return settle(anchor, own, anchor.field, found);
  }
  const between = own && surrounded(sought, own.fields.get(anchor.field) ?? '', fold);
  const changed: Fate | null =
    own && between ? { kind: 'changed', place: placeIn(own, anchor.field, between) } : null;
  // A few words that were replaced where they stood are in many other places too.
  if (changed && sought.quote.length < unmistakable) return changed;
  const others = [
    ...(own ? [own] : []),
    ...heirs,
    ...holders.filter(({ chapterId }) => chapterId === anchor.chapterId),
    ...holders,
  ];
  for (const holder of new Set(others)) {
    for (const field of fieldsFrom(holder, anchor.field)) {
      if (holder === own && field === anchor.field) continue;
      const found = locate(sought, holder.fields.get(field) ?? '', 'elsewhere', fold);
      if (found) return settle(anchor, holder, field, found);
    }
  }
  return changed ?? lost(anchor, own, holders);
}

type Stretch = { readonly start: number; readonly end: number };
type Sought = { readonly quote: string; readonly before: string; readonly after: string };

function seek({ quote, before, after }: Sought): Sought {
  return { quote: foldText(quote).text, before: foldText(before).text, after: foldText(after).text };
}

function whole(
  anchor: CommentAnchor,
  own: PassageHolder | undefined,
  heirs: readonly PassageHolder[],
): Fate | null {
  if (own) return settle(anchor, own, anchor.field, { start: 0, end: 0 });
  const heir = heirs.find(({ fields }) => anchor.field === '' || fields.has(anchor.field)) ?? heirs[0];
  return heir ? settle(anchor, heir, anchor.field, { start: 0, end: 0 }) : null;
}

function settle(anchor: CommentAnchor, holder: PassageHolder, field: string, found: Stretch): Fate {
  const place = placeIn(holder, field, found);
  if (holder.targetId !== anchor.targetId) return { kind: 'moved', place, over: 'record' };
  if (holder.chapterId !== anchor.chapterId) return { kind: 'moved', place, over: 'chapter' };
  return field === anchor.field ? { kind: 'here', place } : { kind: 'moved', place, over: 'field' };
}

function lost(
  anchor: CommentAnchor,
  own: PassageHolder | undefined,
  holders: readonly PassageHolder[],
): Fate {
  const left = own ?? holders.find(({ targetId }) => targetId === anchor.chapterId);
  const field = left === own ? anchor.field : '';
  return { kind: 'lost', place: left ? placeIn(left, field, { start: 0, end: 0 }) : null };
}

function placeIn({ chapterId, targetId }: PassageHolder, field: string, { start, end }: Stretch): Place {
  return { chapterId, targetId, field, start, end };
}

/** The fields of a holder, the one asked for first. */
function fieldsFrom({ fields }: PassageHolder, first: string): readonly string[] {
  const rest = [...fields.keys()].filter((field) => field !== first);
  return fields.has(first) ? [first, ...rest] : rest;
}

/** The place of the quote in a text that fits what stood around it best; null when none is trustworthy. */
function locate(sought: Sought, source: string, where: 'here' | 'elsewhere', fold: Fold): Stretch | null {
  const { quote, before, after } = sought;
  if (source.length < quote.length) return null;
  const folded = fold(source);
  const best = bestOf(sought, folded);
  if (!best) return null;
  const around = before.length + after.length;
  const known =
    quote.length >= telling ||
    (where === 'here'
      ? best.score >= Math.min(6, around) || (best.count === 1 && quote.length >= telling / 2)
      : around > 0 && best.score >= Math.min(nearby, around));
  return known ? unfold(folded, source, best.index, best.index + quote.length) : null;
}

/** Of all places of a quote the one with most of its surroundings, how much that is, and how many there are. */
function bestOf(
  { quote, before, after }: Sought,
  { text }: Folded,
): { readonly index: number; readonly score: number; readonly count: number } | null {
  if (quote === '') return null;
  let best: { readonly index: number; readonly score: number } | null = null;
  let count = 0;
  for (let index = text.indexOf(quote); index >= 0; index = text.indexOf(quote, index + 1)) {
    count++;
    const end = index + quote.length;
    const score =
      commonLength(before, text.slice(Math.max(0, index - before.length), index), true) +
      commonLength(after, text.slice(end, end + after.length), false);
    if (!best || score > best.score) best = { index, score };
  }
  return best && { ...best, count };
}

/**
 * Where the words of a quote stand in a text; where they stand several times, the place that fits the given
 * surroundings best. Null when they do not stand there.
 */
export function stretchOf(
  source: string,
  given: Pick<CommentAnchor, 'quote' | 'before' | 'after'>,
): Stretch | null {
  const sought = seek(given);
  const folded = foldText(source);
  const best = bestOf(sought, folded);
  return best && unfold(folded, source, best.index, best.index + sought.quote.length);
}

/** Words somebody quotes from a field -> the same words as they stand there, with what stands around them, or null. */
export function quoteFrom(
  source: string,
  given: Pick<CommentAnchor, 'quote' | 'before' | 'after'>,
): Pick<CommentAnchor, 'quote' | 'before' | 'after'> | null {
  const found = stretchOf(source, given);
  return found && quoteOf(source, found.start, found.end);
}

/** What stands now between the words that stood around the quote; null when they are gone or nothing is between. */
function surrounded({ quote, before, after }: Sought, source: string, fold: Fold): Stretch | null {
  const folded = fold(source);
  const last = before.slice(-nearby);
  const next = after.slice(0, nearby);
  if (last.length + next.length < nearby && !(last === '' && next === '')) return null;
  const start = last === '' ? 0 : endOf(folded, last);
  if (start === null) return null;
  const end = next === '' ? folded.text.length : folded.text.indexOf(next, start);
  if (end <= start || end - start > 3 * quote.length + contextMax) return null;
  return unfold(folded, source, start, end);
}

function endOf({ text }: Folded, words: string): number | null {
  const index = text.indexOf(words);
  return index < 0 ? null : index + words.length;
}

/** A stretch of a field's plain text -> the quote with what stands around it, as it is stored. */
export function quoteOf(
  source: string,
  start: number,
  end: number,
): Pick<CommentAnchor, 'quote' | 'before' | 'after'> {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const until = start + text.trimEnd().length;
  return {
    quote: source.slice(from, until),
    before: source.slice(between(source, from - contextMax), from),
    after: source.slice(until, between(source, until + contextMax)),
  };
}

/** The index, or the one behind it where it would cut a character in two. */
function between(source: string, index: number): number {
  const unit = source.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff ? index + 1 : Math.max(0, index);
}
