import type { ChangeKind } from '@fortschrift/domain/change';
import type { ReviewRow } from '@fortschrift/domain/review';

/** What a person can decide about an old part, in the groups they stand in; "new" is nobody's heir. */
export const decisionGroups = [
  { name: 'stays', kinds: ['confirmed', 'editorial', 'renamed'] },
  { name: 'changes', kinds: ['amended', 'extended', 'moved', 'merged', 'split'] },
  { name: 'ends', kinds: ['achieved', 'madePermanent', 'dropped'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly ChangeKind[] }[];

/** The one key of each decision: a letter of its German word. */
export const keyOf: { readonly [kind in (typeof decisionGroups)[number]['kinds'][number]]: string } = {
  confirmed: 'b',
  editorial: 'r',
  renamed: 'u',
  amended: 'i',
  extended: 'w',
  moved: 'v',
  merged: 'z',
  split: 't',
  achieved: 'e',
  madePermanent: 'd',
  dropped: 'x',
};

type Decision = (typeof decisionGroups)[number]['kinds'][number];

/** Decisions about a part that does not stand in the new concept: it comes over as it was, or it ends. */
const absent: readonly Decision[] = ['confirmed', 'achieved', 'madePermanent', 'dropped'];

/** Whether a decision makes sense about an old part. */
export function canDecide({ state }: Pick<ReviewRow, 'state'>, kind: ChangeKind): boolean {
  return state !== 'absent' || absent.some((known) => known === kind);
}

/** The decisions about an old part, group by group. */
export function groupsFor(row: Pick<ReviewRow, 'state'>): readonly {
  readonly name: (typeof decisionGroups)[number]['name'];
  readonly kinds: readonly Decision[];
}[] {
  return decisionGroups
    .map(({ name, kinds }) => ({ name, kinds: kinds.filter((kind) => canDecide(row, kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** What a key does in the list of old parts. */
export type ReviewKey =
  | { readonly do: 'decide'; readonly kind: ChangeKind }
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'accept'
        | 'nextOpen'
        | 'reopen'
        | 'chapter'
        | 'undo';
    };

const others: { readonly [key: string]: Exclude<ReviewKey['do'], 'decide'> } = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  a: 'accept',
  n: 'nextOpen',
  o: 'reopen',
  k: 'chapter',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What was pressed, as an act on the list; null for every other key, which keeps its usual meaning. */
export function reviewKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): ReviewKey | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey ? { do: 'undo' } : null;
  const act = others[key];
  if (act) return { do: act };
  for (const { kinds } of decisionGroups)
    for (const kind of kinds) if (keyOf[kind] === key) return { do: 'decide', kind };
  return null;
}
