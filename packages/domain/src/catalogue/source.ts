import type { Chapter, ChapterContent } from '../concept.ts';
import type { Goal } from '../goal.ts';
import type { Id } from '../id.ts';
import type { DraftState, Measure } from '../measure.ts';
import { type MissingField, missingForDecision } from '../measure-check.ts';
import { freezeVersion, measuresOf, type VersionContent, type VersionMeasure } from '../version.ts';

/** A measure with all around it that a table can show. `draftState` is null in a version. */
export type CatalogueSource = {
  readonly chapter: { readonly id: Id; readonly number: string; readonly title: string };
  readonly goal: (Pick<Goal, 'id' | 'title'> & { readonly number: string }) | null;
  readonly measure: VersionMeasure;
  readonly draftState: DraftState | null;
  readonly missing: readonly MissingField[];
  /** Cards behind it. */
  readonly behind: number;
};

type Behind = { readonly [recordId: Id]: number };

/** Every measure of a version in print order. */
export function versionSources(content: VersionContent, behind: Behind): readonly CatalogueSource[] {
  return measuresOf(content).map(({ chapter, goal, measure }) => ({
    chapter,
    goal,
    measure,
    draftState: null,
    missing: missingForDecision(measure),
    behind: behind[measure.id] ?? 0,
  }));
}

/**
 * Every measure of a concept as it is written now, in print order, with the numbers it would be frozen with. Dropped ones
 * are left out, as in print.
 */
export function draftSources(
  chapters: readonly { readonly chapter: Chapter; readonly content: ChapterContent }[],
  behind: Behind,
): readonly CatalogueSource[] {
  const frozen = frozenDraft(chapters);
  if (!frozen) return [];
  const held = new Map<Id, Measure>(
    chapters.flatMap(({ content }) =>
      content.measures.map((measure): [Id, Measure] => [measure.id, measure]),
    ),
  );
  return versionSources(frozen, behind).map((source) => ({
    ...source,
    draftState: held.get(source.measure.id)?.draftState ?? null,
  }));
}

/** A concept as it is written now, as if it were frozen; null where there is nothing to freeze. */
export function frozenDraft(
  chapters: readonly { readonly chapter: Chapter; readonly content: ChapterContent }[],
): VersionContent | null {
  const [first] = chapters;
  if (!first) return null;
  const frozen = freezeVersion({ id: first.chapter.conceptId, title: '' }, '', '', '', chapters);
  return frozen.ok ? frozen.value : null;
}
