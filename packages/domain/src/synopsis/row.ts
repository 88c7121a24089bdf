import { type Change, type ChangeKind, isEnd } from '../change.ts';
import type { OriginKind } from '../origin.ts';
import { originKey } from '../origin.ts';
import { chapterFields, type FieldDifference, fieldDifferences, goalFields, measureFields } from './field.ts';
import { type Closure, recordedChange, type SynopsisKind, synopsisKinds } from './kind.ts';
import type { Links } from './link.ts';
import { nameOf, type Part, type PartKind, type PartName } from './part.ts';

/** One line of the Synopse: what stood there, what stands there now, what happened in between and why. */
export type SynopsisRow = {
  /** Unique in the comparison: the id of what stands there now, or with a minus of what no longer does. */
  readonly key: string;
  readonly part: PartKind;
  /** What it was: none for something new, several where parts were merged; texts are compared with the first. */
  readonly before: readonly PartName[];
  /** What it is; null for something that is no longer there. */
  readonly after: PartName | null;
  /** At least one, the most telling first. */
  readonly kinds: readonly SynopsisKind[];
  /** The chapter or goal it stood under and the one it stands under, where that is another. */
  readonly moved: { readonly from: PartName | null; readonly to: PartName | null } | null;
  /** What else became of the first predecessor. */
  readonly besides: readonly PartName[];
  readonly fields: readonly FieldDifference[];
  readonly reasons: readonly SynopsisReason[];
};

/** Why: a recorded reason, a report on what was decided, or a source the part did not have before. */
export type SynopsisReason = {
  readonly kind: OriginKind | 'change' | 'report';
  readonly note: string;
  /** The source of an origin, so that it can be named and opened; null for the rest. */
  readonly refId: string | null;
};

const fieldsOf = { chapter: chapterFields, goal: goalFields, measure: measureFields } as const;

/** The line of a part that stands in the newer version. */
export function rowOf(part: Part, links: Links): SynopsisRow {
  const before = links.predecessors.get(part.id) ?? [];
  const main = before[0] ?? null;
  const besides = main ? (links.successors.get(main.id) ?? []).filter((other) => other !== part) : [];
  const fields = fieldDifferences(fieldsOf[part.kind], main?.record ?? null, part.record, links.titles);
  const moved = main ? moveOf(main, part, links) : null;
  return {
    key: part.id,
    part: part.kind,
    before: before.map(nameOf),
    after: nameOf(part),
    kinds: kindsOf(part, before, besides, fields, moved !== null),
    moved,
    besides: besides.map(nameOf),
    fields,
    reasons: reasonsOf(part, before),
  };
}

/** The line of a part nothing came out of: what was recorded of its end goes before what was reported. */
export function endedRow(
  part: Part,
  closure: Closure | undefined,
  recorded: Change | undefined,
  links: Links,
): SynopsisRow {
  const report = closure?.reason.trim() ?? '';
  const reason = recorded?.reason.trim() ?? '';
  const end = recorded && isEnd(recorded.kind) ? recorded.kind : closure?.kind;
  return {
    key: `-${part.id}`,
    part: part.kind,
    before: [nameOf(part)],
    after: null,
    kinds: [end ?? 'dropped'],
    moved: null,
    besides: [],
    fields: fieldDifferences(fieldsOf[part.kind], part.record, null, links.titles),
    reasons: [
      ...(reason === '' ? [] : [{ kind: 'change' as const, note: reason, refId: null }]),
      ...(report === '' || report === reason ? [] : [{ kind: 'report' as const, note: report, refId: null }]),
    ],
  };
}

function kindsOf(
  part: Part,
  before: readonly Part[],
  besides: readonly Part[],
  fields: readonly FieldDifference[],
  moved: boolean,
): readonly SynopsisKind[] {
  const kinds = new Set<SynopsisKind>();
  const recorded = changeFrom(part, before)?.kind;
  if (recorded) kinds.add(recorded);
  if (before.length === 0) kinds.add(recorded ?? 'new');
  if (before.length > 1) kinds.add('merged');
  if (besides.length > 0) kinds.add('split');
  if (moved) kinds.add('moved');
  const renamed = before.length > 0 && fields.some(({ field }) => field === 'title');
  if (renamed && recorded !== 'editorial') kinds.add('renamed');
  const words = fields.some(({ field }) => field !== 'title');
  // Who recorded how much was changed is believed; a recorded "confirmed" does not hide what is different.
  const told = recorded === 'editorial' || recorded === 'amended' || recorded === 'extended';
  if (before.length > 0 && words && !told) kinds.add('changed');
  if (kinds.size === 0) kinds.add('unchanged');
  return synopsisKinds.filter((kind) => kinds.has(kind));
}

/**
 * What was recorded about this very step: a change speaks of the parts it names. Between two drafts of one concept the
 * change against the concept before is not the difference that is shown.
 */
function changeFrom(
  part: Part,
  before: readonly Part[],
): { readonly kind: ChangeKind; readonly reason: string } | null {
  const change = recordedChange(part.record);
  if (change === null || change.kind === 'open' || isEnd(change.kind)) return null;
  const { kind, reason, previousIds } = change;
  const speaks = previousIds.length === 0 || before.some(({ id }) => previousIds.includes(id));
  return speaks ? { kind, reason } : null;
}

/** Another field of action, or within it another goal; null where it stands where it stood. */
function moveOf(from: Part, to: Part, links: Links): SynopsisRow['moved'] {
  if (to.kind === 'chapter') return null;
  const related = (old: PartName, fresh: PartName) =>
    (links.predecessors.get(fresh.id) ?? []).some(({ id }) => id === old.id);
  if (!related(from.chapter, to.chapter)) return { from: from.chapter, to: to.chapter };
  if (from.goal === null && to.goal === null) return null;
  if (from.goal && to.goal && related(from.goal, to.goal)) return null;
  return { from: from.goal, to: to.goal };
}

function reasonsOf(part: Part, before: readonly Part[]): readonly SynopsisReason[] {
  const known = new Set(before.flatMap(({ origins }) => origins.map(originKey)));
  const recorded = changeFrom(part, before)?.reason.trim() ?? '';
  return [
    ...(recorded === '' ? [] : [{ kind: 'change' as const, note: recorded, refId: null }]),
    ...part.origins
      .filter((origin) => !known.has(originKey(origin)))
      .map(({ kind, note, refId }) => ({ kind, note, refId })),
  ];
}
