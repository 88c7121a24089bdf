import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { countCharacters, parseText } from './text.ts';

/** What a Fortschreibung does to a field of action, goal or measure of the concept before it. */
export const changeKinds = [
  'confirmed',
  'editorial',
  'amended',
  'renamed',
  'extended',
  'new',
  'merged',
  'split',
  'moved',
  'achieved',
  'dropped',
  'madePermanent',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The recorded truth of one part's history, written by a person or by the act that made it. */
export type Change = {
  /** `open`: it came over from the concept before, and nobody has decided about it yet. */
  readonly kind: ChangeKind | 'open';
  /** Why, in the words of whoever decided; empty where none is needed or none was given yet. */
  readonly reason: string;
  /** The parts of the concept before it came out of. */
  readonly previousIds: readonly Id[];
};

/** Kinds after which a part stands in the concept no longer; it is kept, so that it can come back. */
export const endKinds = ['achieved', 'dropped', 'madePermanent'] as const satisfies readonly ChangeKind[];
export type EndKind = (typeof endKinds)[number];

export const changeReasonMin = 10;
export const changeReasonMax = 1000;

/** Kinds that say all there is to say: nothing of substance changed, or the origins tell why. */
const plain: readonly Change['kind'][] = ['confirmed', 'editorial', 'renamed', 'new'];

/** Whether a kind is only complete with a reason: something of substance is different, or no longer there. */
export function needsReason(kind: ChangeKind): boolean {
  return !plain.includes(kind);
}

/** Whether a foreign text names a kind of change. */
export function isChangeKind(input: unknown): input is ChangeKind {
  return changeKinds.some((kind) => kind === input);
}

/** Whether a part with this change stands in the concept no longer. */
export function isEnd(kind: Change['kind']): kind is EndKind {
  return endKinds.some((end) => end === kind);
}

/** Whether a goal, measure or field was retired: it is kept, but neither numbered nor printed. */
export function isRetired(part: { readonly change?: Change | null; readonly draftState?: string }): boolean {
  return part.draftState === 'dropped' || (part.change ? isEnd(part.change.kind) : false);
}

/** What is missing before a change counts as decided: the decision itself, its reason, or nothing. */
export function missingOf(change: Change | null | undefined): 'decision' | 'reason' | null {
  if (!change || change.kind === 'open') return 'decision';
  return needsReason(change.kind) && countCharacters(change.reason.trim()) < changeReasonMin
    ? 'reason'
    : null;
}

/**
 * Foreign input -> a decision: a kind of change with its reason. Fails with `reasonMissing` (and how many characters
 * it wants) where the kind needs one, or with what is wrong with the text (at most 1,000 characters).
 */
export function parseChange(input: {
  readonly kind: ChangeKind;
  readonly reason: string;
}): Result<Pick<Change, 'kind' | 'reason'>, Failure> {
  const reason = parseText(input.reason, { field: 'reason', min: 0, max: changeReasonMax, lines: true });
  if (!reason.ok) return reason;
  if (needsReason(input.kind) && countCharacters(reason.value) < changeReasonMin)
    return failed(failure('reasonMissing', { field: 'reason', limit: changeReasonMin }));
  return ok({ kind: input.kind, reason: reason.value });
}

/** A change as somebody's document holds it: rubbish reads as none, what is no text among the ids is left out. */
export function readChange(held: unknown): Change | null {
  if (typeof held !== 'object' || held === null || !('kind' in held)) return null;
  const { kind } = held;
  if (kind !== 'open' && !isChangeKind(kind)) return null;
  const reason = 'reason' in held && typeof held.reason === 'string' ? held.reason : '';
  const ids = 'previousIds' in held && Array.isArray(held.previousIds) ? held.previousIds : [];
  return {
    kind,
    reason,
    previousIds: [...new Set(ids.filter((id): id is string => typeof id === 'string'))],
  };
}

/** Decisions a move may write over: they say that nothing of weight happened. */
const light: readonly Change['kind'][] = ['open', 'confirmed', 'editorial'];

/** The change of a record after an act of this kind; the reason somebody gave stays. */
export function changeAfter(
  held: Change | null | undefined,
  kind: ChangeKind,
  previousIds: readonly Id[],
): Change | null {
  if (previousIds.length === 0) return held ?? null;
  const weak = !held || light.includes(held.kind) || kind !== 'moved';
  return weak ? { kind, reason: held?.reason ?? '', previousIds } : { ...held, previousIds };
}
