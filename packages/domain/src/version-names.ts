import type { Id } from './id.ts';
import type { VersionContent } from './version.ts';

/** How every chapter, goal and measure of a version is named where another refers to it: "2.1.3 Titel". */
export function namesIn(content: VersionContent): ReadonlyMap<Id, string> {
  const name = ({
    id,
    number,
    title,
  }: {
    readonly id: Id;
    readonly number: string;
    readonly title: string;
  }) => [id, `${number} ${title}`.trim()] as const;
  return new Map(
    content.chapters.flatMap((chapter) => [
      name(chapter),
      ...chapter.goals.flatMap((goal) => [name(goal), ...goal.measures.map(name)]),
      ...chapter.loose.map(name),
    ]),
  );
}
