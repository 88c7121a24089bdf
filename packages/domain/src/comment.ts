import {
  anchoring,
  type CommentAnchor,
  contextMax,
  type Fate,
  quoteFrom,
  quoteMax,
} from './comment-anchor.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import type { PassageHolder } from './passage.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** A remark on a chapter, goal, measure, one of its fields or some words in it, or the answer to a remark. */
export type Comment = CommentAnchor & {
  readonly id: Id;
  readonly countyId: Id;
  readonly conceptId: Id;
  /** The version it was written about; null for the concept as it is being written, which only the office sees. */
  readonly versionId: Id | null;
  /** The remark it answers; null for the first of a thread. An answer has the anchor of its thread. */
  readonly threadId: Id | null;
  readonly authorId: Id;
  /** The name as it was when written. */
  readonly authorName: string;
  readonly text: string;
  readonly createdAt: number;
} & Resolution;

/** Whether and how a thread was settled; on its first comment only. */
export type Resolution = {
  readonly resolvedAt: number | null;
  /** `changed`: the passage was changed because of it; `done`: settled in any other way. Null while it is open. */
  readonly resolvedAs: ResolvedAs | null;
  /** The name as it was then. */
  readonly resolvedBy: string;
  /** The version that was read when it was settled; null for the concept as it is being written. */
  readonly resolvedIn: Id | null;
};

export const resolvedAs = ['done', 'changed'] as const;
export type ResolvedAs = (typeof resolvedAs)[number];

/** A thread that is open. */
export const unresolved: Resolution = {
  resolvedAt: null,
  resolvedAs: null,
  resolvedBy: '',
  resolvedIn: null,
};

/** A remark with its answers, oldest first. */
export type CommentThread = { readonly first: Comment; readonly answers: readonly Comment[] };

/** A thread beside a text: where it belongs there, and in which version it was settled, if it was. */
export type PlacedThread = CommentThread & {
  readonly fate: Fate;
  /** Label of the version it was written about; empty for the concept as it was being written. */
  readonly writtenIn: string;
  /** Label of the version that carries the settlement; empty when that one is still to come, or nothing is settled. */
  readonly settledIn: string;
};

export const commentMax = 2000;

/** What a person sends: `field` and `quote` may be left out for the record, or the field, as a whole. */
export type CommentInput = {
  readonly targetId: Id;
  readonly text: string;
  readonly field?: string;
  readonly quote?: string;
  readonly before?: string;
  readonly after?: string;
};

/**
 * Foreign input -> the anchor and text of a comment. Fails with `recordUnknown` when there is no such chapter, goal or
 * measure, when its field is no name, or when the words quoted do not stand in that field; or with what is wrong with
 * a text (1 to 2,000 characters, the quote at most 1,000). What stands around a quote is taken from the field itself.
 */
export function parseComment(
  input: CommentInput,
  holders: readonly PassageHolder[],
): Result<CommentAnchor & Pick<Comment, 'text'>, Failure> {
  const holder = holders.find(({ targetId }) => targetId === input.targetId);
  if (!holder) return failed(failure('recordUnknown', { field: 'targetId' }));
  const text = parseText(input.text, { field: 'text', min: 1, max: commentMax, lines: true });
  if (!text.ok) return text;
  const { field = '' } = input;
  if (!/^([a-z][A-Za-z]{0,39})?$/.test(field)) return failed(failure('recordUnknown', { field: 'field' }));
  const quote = parseText(input.quote ?? '', { field: 'quote', min: 0, max: quoteMax, lines: true });
  if (!quote.ok) return quote;
  const before = parseText(input.before ?? '', { field: 'before', min: 0, max: contextMax, lines: true });
  if (!before.ok) return before;
  const after = parseText(input.after ?? '', { field: 'after', min: 0, max: contextMax, lines: true });
  if (!after.ok) return after;
  const { chapterId, targetId } = holder;
  const about = { chapterId, targetId, field, text: text.value };
  if (quote.value === '') return ok({ ...about, quote: '', before: '', after: '' });
  const given = { quote: quote.value, before: before.value, after: after.value };
  const held = quoteFrom(holder.fields.get(field) ?? '', given);
  return held ? ok({ ...about, ...held }) : failed(failure('recordUnknown', { field: 'quote' }));
}

/**
 * Foreign input -> an answer to a comment: it has the anchor of its thread, and joins that thread when the comment is an
 * answer itself. Fails with what is wrong with the text.
 */
export function parseAnswer(
  to: Comment,
  input: string,
): Result<Omit<Comment, 'id' | 'authorId' | 'authorName' | 'createdAt' | keyof Resolution>, Failure> {
  const text = parseText(input, { field: 'text', min: 1, max: commentMax, lines: true });
  if (!text.ok) return text;
  const { countyId, conceptId, versionId, chapterId, targetId, field, quote, before, after } = to;
  const threadId = to.threadId ?? to.id;
  const anchor = { chapterId, targetId, field, quote, before, after };
  return ok({ countyId, conceptId, versionId, threadId, ...anchor, text: text.value });
}

/** Comments of any order -> threads, the oldest first; an answer whose thread is not among them is left out. */
export function threadsOf(comments: readonly Comment[]): readonly CommentThread[] {
  const answers = Map.groupBy(comments, ({ threadId }) => threadId);
  return comments
    .filter(({ threadId }) => threadId === null)
    .toSorted(byTime)
    .map((first) => ({ first, answers: (answers.get(first.id) ?? []).toSorted(byTime) }));
}

function byTime(a: Comment, b: Comment): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/** A version as far as comments speak of it. */
type NamedVersion = { readonly id: Id; readonly label: string; readonly frozenAt: number };

/**
 * Threads beside a text, in the order of the text; those without a place come last. A thread that was settled while the
 * concept was being written is "erledigt" in the first version frozen after that.
 */
export function placeThreads(
  threads: readonly CommentThread[],
  holders: readonly PassageHolder[],
  versions: readonly NamedVersion[],
): readonly PlacedThread[] {
  const order = new Map(holders.map(({ targetId }, index) => [targetId, index]));
  const rank = ({ fate: { place } }: PlacedThread): number =>
    place ? (order.get(place.targetId) ?? order.size) : order.size;
  const place = anchoring(holders);
  const label = (id: Id | null): string => versions.find((version) => version.id === id)?.label ?? '';
  return threads
    .map(
      (thread): PlacedThread => ({
        ...thread,
        fate: place(thread.first),
        writtenIn: label(thread.first.versionId),
        settledIn: label(settledIn(thread.first, versions)),
      }),
    )
    .toSorted((a, b) => rank(a) - rank(b) || byTime(a.first, b.first));
}

function settledIn({ resolvedAt, resolvedIn }: Resolution, versions: readonly NamedVersion[]): Id | null {
  if (resolvedAt === null || resolvedIn !== null) return resolvedIn;
  const later = versions
    .filter(({ frozenAt }) => frozenAt >= resolvedAt)
    .toSorted((a, b) => a.frozenAt - b.frozenAt);
  return later[0]?.id ?? null;
}

/** How a list of threads can be looked at: what is open, what was settled, what lost its passage. */
export const threadFilters = ['open', 'settled', 'lost'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

/** The list a thread belongs in; each thread is in exactly one. */
export function filterOf({ first, fate }: Pick<PlacedThread, 'first' | 'fate'>): ThreadFilter {
  if (first.resolvedAt !== null) return 'settled';
  return fate.kind === 'lost' ? 'lost' : 'open';
}

/** Number of open threads by chapter, as they are placed now; chapters without any are not in it. */
export function openByChapter(threads: readonly PlacedThread[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const thread of threads) {
    const chapterId = thread.fate.place?.chapterId;
    if (chapterId === undefined || filterOf(thread) === 'settled') continue;
    counts.set(chapterId, (counts.get(chapterId) ?? 0) + 1);
  }
  return counts;
}
