import type { ActionFieldKey } from './action-field.ts';
import type { Id } from './id.ts';
import type { VersionContent } from './version.ts';

/** A goal or measure of a version in one line. */
export type RecordHead = {
  readonly id: Id;
  readonly kind: 'goal' | 'measure';
  readonly number: string;
  readonly title: string;
  /** The field of action of its chapter; null for a chapter without one. */
  readonly field: ActionFieldKey | null;
};

/** Every goal and measure of a version, in print order. */
export function outlineOf(content: VersionContent): readonly RecordHead[] {
  return content.chapters.flatMap(({ field, goals, loose }) => [
    ...goals.flatMap(({ id, number, title, measures }) => [
      { id, kind: 'goal' as const, number, title, field },
      ...measures.map((measure) => headOf(measure, field)),
    ]),
    ...loose.map((measure) => headOf(measure, field)),
  ]);
}

/** What is spoken about at a table: the goals and measures of its field first, then all others. */
export function outlineAt(
  outline: readonly RecordHead[],
  field: ActionFieldKey | null,
): readonly RecordHead[] {
  return outline.toSorted((a, b) => Number(b.field === field) - Number(a.field === field));
}

function headOf(
  { id, number, title }: { readonly id: Id; readonly number: string; readonly title: string },
  field: ActionFieldKey | null,
): RecordHead {
  return { id, kind: 'measure', number, title, field };
}
