import { canonicalJson } from '../canonical-json.ts';
import { type GoalDetails, smartMarks } from '../goal-details.ts';
import type { Id } from '../id.ts';
import type { MeasureDetails, MeasureRelation } from '../measure-details.ts';

/** A relation with the title of the measure it names; empty where neither version has it. */
export type NamedRelation = MeasureRelation & { readonly id: Id; readonly title: string };
/** One of the five marks, as a line of its own. */
export type SmartRow = { readonly id: GoalDetails['smart'][number] };

/** What the lists of a goal or measure hold, by their field. */
export type ListRows = {
  readonly steps: MeasureDetails['steps'][number];
  readonly partnerList: MeasureDetails['partnerList'][number];
  readonly costs: MeasureDetails['costs'][number];
  readonly fundingSources: MeasureDetails['fundingSources'][number];
  readonly indicatorList: MeasureDetails['indicatorList'][number];
  readonly relations: NamedRelation;
  readonly smart: SmartRow;
};

/** A line of a list in two versions: `changed` when it is the same line, saying something else. */
export type RowDifference<Row> =
  | { readonly kind: 'same' | 'changed'; readonly before: Row; readonly after: Row }
  | { readonly kind: 'deleted'; readonly before: Row; readonly after: null }
  | { readonly kind: 'inserted'; readonly before: null; readonly after: Row };

/**
 * Lists compared line by line by the identity of the lines: the new order, and what is gone after the line it stood
 * behind.
 */
export function rowDifferences<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): readonly RowDifference<Row>[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const fresh = new Set(after.map(({ id }) => id));
  const gone = new Map<string | null, Row[]>();
  let place: string | null = null;
  for (const row of before) {
    if (fresh.has(row.id)) place = row.id;
    else gone.set(place, [...(gone.get(place) ?? []), row]);
  }
  const behind = (id: string | null) =>
    (gone.get(id) ?? []).map((row) => ({ kind: 'deleted' as const, before: row, after: null }));
  return [
    ...behind(null),
    ...after.flatMap((row): RowDifference<Row>[] => {
      const held = old.get(row.id);
      if (!held) return [{ kind: 'inserted', before: null, after: row }];
      const kind = canonicalJson(held) === canonicalJson(row) ? 'same' : 'changed';
      return [{ kind, before: held, after: row }, ...behind(row.id)];
    }),
  ];
}

/** The marks of a goal as lines, in their order. */
export function smartRows(marks: unknown): readonly SmartRow[] {
  const held: readonly unknown[] = Array.isArray(marks) ? marks : [];
  return smartMarks.filter((mark) => held.includes(mark)).map((id) => ({ id }));
}
