import type { Id } from '../id.ts';
import type { Origin } from '../origin.ts';
import type { VersionChapter, VersionContent, VersionGoal, VersionMeasure } from '../version.ts';

export type PartKind = 'chapter' | 'goal' | 'measure';

/** How a part is named in sentences and links. */
export type PartName = { readonly id: Id; readonly number: string; readonly title: string };

/** A chapter, goal or measure of a version with the place it stands at. */
export type Part = PartName & {
  readonly kind: PartKind;
  readonly chapter: PartName;
  /** The goal above a measure or partial goal; null for the rest, and for measures without one. */
  readonly goal: PartName | null;
  readonly origins: readonly Origin[];
  readonly record: VersionChapter | VersionGoal | VersionMeasure;
};

/** Every part of a version, chapter by chapter in print order. */
export function partsOf(content: VersionContent): readonly (readonly Part[])[] {
  return content.chapters.map((chapter) => {
    const place = nameOf(chapter);
    const heads = new Map(chapter.goals.map((goal) => [goal.id, nameOf(goal)]));
    const measure = (record: VersionMeasure, goal: PartName | null): Part => ({
      ...nameOf(record),
      kind: 'measure',
      chapter: place,
      goal,
      origins: record.origins,
      record,
    });
    return [
      { ...place, kind: 'chapter', chapter: place, goal: null, origins: [], record: chapter },
      ...chapter.goals.flatMap((goal): Part[] => [
        {
          ...nameOf(goal),
          kind: 'goal',
          chapter: place,
          goal: heads.get(goal.parentId ?? '') ?? null,
          origins: goal.origins,
          record: goal,
        },
        ...goal.measures.map((below) => measure(below, nameOf(goal))),
      ]),
      ...chapter.loose.map((below) => measure(below, null)),
    ];
  });
}

/** The name of a part of a version: id, number and title, without the rest. */
export function nameOf({ id, number, title }: PartName): PartName {
  return { id, number, title };
}
