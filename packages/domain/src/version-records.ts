import type { Id } from './id.ts';
import type { Origin } from './origin.ts';
import type { VersionContent } from './version.ts';

/** A goal or measure as it stands in a version, without its long texts. */
export type FrozenRecord = {
  readonly id: Id;
  readonly kind: 'goal' | 'measure';
  readonly title: string;
  readonly number: string;
  readonly chapterId: Id;
  readonly origins: readonly Origin[];
};

/** Every goal and measure of a version, in print order. */
export function recordsOf(content: VersionContent): readonly FrozenRecord[] {
  return content.chapters.flatMap((chapter) => [
    ...chapter.goals.flatMap((goal) => [
      record('goal', chapter.id, goal),
      ...goal.measures.map((measure) => record('measure', chapter.id, measure)),
    ]),
    ...chapter.loose.map((measure) => record('measure', chapter.id, measure)),
  ]);
}

/** Ids of everything in a version that can be spoken about: chapters, goals and measures. */
export function targetsOf(content: VersionContent): ReadonlySet<Id> {
  const chapters = content.chapters.map((chapter) => chapter.id);
  return new Set([...chapters, ...recordsOf(content).map((held) => held.id)]);
}

function record(
  kind: FrozenRecord['kind'],
  chapterId: Id,
  { id, title, number, origins }: Pick<FrozenRecord, 'id' | 'title' | 'number' | 'origins'>,
): FrozenRecord {
  return { id, kind, title, number, chapterId, origins };
}
